"""Exercise: the temperatures of four moments, converted all at once."""

import torch


# --8<-- [start:starter]
def to_fahrenheit(celsius):
    return celsius  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fahrenheit(to_fahrenheit) -> str:
    celsius = torch.tensor([0.0, 20.0, 36.6, 100.0])
    right = torch.tensor([32.0, 68.0, 97.88, 212.0])
    answer = to_fahrenheit(celsius)
    if not isinstance(answer, torch.Tensor) or answer.shape != right.shape:
        return f"Not yet: return a tensor of four numbers, not {answer}."
    for c, f, found in zip(celsius, right, answer, strict=True):
        if not torch.isclose(f, found):
            return f"Not yet: {c:.1f} °C is {f:.1f} °F, not {found:.1f}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fahrenheit(to_fahrenheit))
    # > Not yet: 0.0 °C is 32.0 °F, not 0.0.
    # --8<-- [end:try]
