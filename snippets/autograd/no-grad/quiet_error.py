"""Exercise: measure an error without a record."""

# --8<-- [start:starter]
import torch


def mean_error(weight, inputs, targets):
    """Return the mean of |weight · inputs - targets|, without a record."""
    return (weight * inputs - targets).abs().mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mean_error(mean_error):
    """Say whether the error is right, without a record and without side effects."""
    cases = [
        (2.0, [1.0, 2.0], [3.0, 7.0], 2.0),
        (-1.0, [1.0, 2.0, 3.0, 0.0], [0.0, -4.0, -1.0, 2.0], 1.75),
    ]
    try:
        for start, inputs, targets, right in cases:
            weight = torch.tensor(start, requires_grad=True)
            answer = mean_error(weight, torch.tensor(inputs), torch.tensor(targets))
            if not isinstance(answer, torch.Tensor):
                return "Not yet: return a tensor, not a plain number."
            if answer.shape != ():
                return "Not yet: return one number, the mean."
            if not abs(answer.item() - right) < 1e-6:
                return f"Not yet: the error should be {right}, not {answer.item():.6g}."
            if answer.requires_grad:
                return "Not yet: the result still carries a record."
            if not weight.requires_grad or weight.item() != start:
                return "Not yet: the weight of the caller lost its mark or its value."
            if not torch.is_grad_enabled():
                return "Not yet: recording is off for the rest of the program."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    finally:
        torch.set_grad_enabled(True)
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_error(mean_error))
    # > Not yet: the result still carries a record.
    # --8<-- [end:try]
