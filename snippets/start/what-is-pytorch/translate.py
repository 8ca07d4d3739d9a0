"""Exercise: from NumPy to PyTorch."""

import torch


# --8<-- [start:starter]
def above_average(usage):
    # NumPy: return usage - np.mean(usage)
    return usage  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_translate(above_average) -> str:
    answer = above_average(torch.tensor([60.0, 150.0, 90.0]))
    if not isinstance(answer, torch.Tensor):
        return f"Not yet: return a tensor, not a {type(answer).__name__}."
    if answer.shape != (3,):
        return f"Not yet: three months need three numbers, not {answer.numel()}."
    if not torch.allclose(answer, torch.tensor([-40.0, 50.0, -10.0])):
        first = answer[0].item()
        return f"Not yet: the mean is 100, so 60 gives -40, not {first:g}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_translate(above_average))
    # > Not yet: the mean is 100, so 60 gives -40, not 60.
    # --8<-- [end:try]
