"""Exercise: make torch switch to scientific notation."""

import torch

# --8<-- [start:starter]
numbers = torch.tensor([0.5, 20.0, 500.0])  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_scientific(answer: torch.Tensor) -> str:
    """Say whether three numbers print in scientific notation."""
    try:
        if not isinstance(answer, torch.Tensor) or answer.shape != (3,):
            return "Not yet: a tensor of three numbers was due."
        if not all(0.1 <= number <= 500 for number in answer.double().tolist()):
            return "Not yet: all numbers must be from 0.1 to 500."
        torch.set_printoptions(profile="default")  # nobody has changed how torch prints
        if "e+" not in str(answer):
            return f"Not yet: torch prints {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_scientific(numbers))
    # > Not yet: torch prints tensor([  0.5000,  20.0000, 500.0000]).
    # --8<-- [end:try]
