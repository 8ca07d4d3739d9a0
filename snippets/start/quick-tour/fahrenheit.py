"""Exercise: the temperatures of four moments, converted all at once."""

import torch


# --8<-- [start:starter]
def to_fahrenheit(celsius):
    return celsius  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fahrenheit(to_fahrenheit) -> str:
    days = torch.tensor([0.0, 20.0, 36.6, 100.0])
    nights = torch.tensor([[-40.0, 25.0], [1.5, -3.0], [0.1, 37.0]])
    try:
        for celsius in (days, nights, days[1:].double()):
            given, shape = celsius.tolist(), tuple(celsius.shape)
            answer = to_fahrenheit(celsius)
            if not isinstance(answer, torch.Tensor) or answer.shape != shape:
                return f"Not yet: return a tensor of the same shape, {shape}."
            if celsius.tolist() != given:
                return "Not yet: the temperatures that came in have changed."
            for c, found in zip(celsius.flatten(), answer.flatten(), strict=True):
                c, found = c.item(), found.item()
                f = c * 9 / 5 + 32
                if not abs(found - f) <= 0.1:
                    return f"Not yet: {c:.1f} °C is {f:.1f} °F, not {found:.1f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fahrenheit(to_fahrenheit))
    # > Not yet: 0.0 °C is 32.0 °F, not 0.0.
    # --8<-- [end:try]
