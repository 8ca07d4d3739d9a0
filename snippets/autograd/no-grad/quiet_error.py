"""Exercise: measure an error without a record."""

# --8<-- [start:starter]
import torch


def mean_error(weight, inputs, targets):
    """Return the mean of |weight · inputs - targets|, without a record."""
    return (weight * inputs - targets).abs().mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mean_error(mean_error):
    weight = torch.tensor(2.0, requires_grad=True)
    inputs = torch.tensor([1.0, 2.0])
    targets = torch.tensor([3.0, 7.0])
    answer = mean_error(weight, inputs, targets)
    recording = torch.is_grad_enabled()
    torch.set_grad_enabled(True)
    if not isinstance(answer, torch.Tensor):
        return "Not yet: return a tensor, not a plain number."
    if answer.shape != ():
        return "Not yet: return one number, the mean."
    if not abs(answer.item() - 2.0) < 1e-6:
        return f"Not yet: the error should be 2.0, not {answer.item()}."
    if answer.requires_grad:
        return "Not yet: the result still carries a record."
    if not weight.requires_grad:
        return "Not yet: the weight of the caller lost its mark."
    if not recording:
        return "Not yet: recording is off for the rest of the program."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_error(mean_error))
    # > Not yet: the result still carries a record.
    # --8<-- [end:try]
