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
    """Try `to_fahrenheit` on two devices and with three types."""
    for device in ("cpu", "meta"):
        for dtype in (torch.float32, torch.float64, torch.float16):
            celsius = torch.full((7, 2), 20.5, device=device, dtype=dtype)
            try:
                answer = to_fahrenheit(celsius)
            except RuntimeError as error:
                return f"Not yet: on {device}: {error}"
            if (answer.device, answer.dtype) != (celsius.device, dtype):
                found = f"{answer.dtype} on {answer.device}"
                return f"Not yet: {dtype} on {device} became {found}."
            due = torch.tensor([68.54, 68.0], device=device, dtype=dtype)
            if device == "cpu" and not (answer - due).abs().max() <= 0.1:
                return f"Not yet: {answer[0].tolist()}, not [68.54, 68.0]."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_any_device(to_fahrenheit))
    # > Not yet: torch.float16 on cpu became torch.float32 on cpu.
    # --8<-- [end:try]
