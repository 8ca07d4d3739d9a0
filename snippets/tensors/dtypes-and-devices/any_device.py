"""Exercise: a function that works wherever its input lies."""

import torch


# --8<-- [start:starter]
def to_fahrenheit(celsius: torch.Tensor) -> torch.Tensor:
    """Convert rows of (low, high), the readings corrected."""
    correction = torch.tensor([0.2, 0.5])  # your code here
    return (celsius - correction) * 1.8 + 32


# --8<-- [end:starter]


# --8<-- [start:check]
def check_any_device(to_fahrenheit) -> str:
    """Try `to_fahrenheit` on two devices and with four types."""
    from itertools import product

    floats = (torch.float32, torch.float64, torch.float16, torch.bfloat16)
    generator = torch.Generator().manual_seed(0)
    try:
        for device, dtype in product(("cpu", "meta"), floats):
            rows = torch.rand(7, 2, generator=generator) * 40 - 10
            celsius = rows.to(device, dtype)
            given = celsius.clone()
            answer = to_fahrenheit(celsius)
            if not isinstance(answer, torch.Tensor) or answer.shape != (7, 2):
                return "Not yet: a tensor of shape (7, 2) was due."
            if (answer.device, answer.dtype) != (celsius.device, dtype):
                found = f"{answer.dtype} on {answer.device}"
                return f"Not yet: {dtype} on {device} became {found}."
            if device == "meta":  # it has no numbers to compare
                continue
            if not torch.equal(celsius, given):
                return "Not yet: the readings that came in were changed."
            due = (given.double() - torch.tensor([0.2, 0.5]).double()) * 1.8 + 32
            off = (answer.double() - due).abs().max().item()
            if not off <= 400 * torch.finfo(dtype).eps + 1e-4:
                return f"Not yet: in {dtype}, it is off by up to {off:.2g} °F."
    except Exception as error:
        return f"Not yet: {dtype} on {device}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_any_device(to_fahrenheit))
    # > Not yet: torch.float16 on cpu became torch.float32 on cpu.
    # --8<-- [end:try]
