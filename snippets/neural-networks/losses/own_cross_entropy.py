"""Exercise: cross-entropy by hand, also for large logits."""

import torch


# --8<-- [start:starter]
def own_cross_entropy(logits: torch.Tensor, classes: torch.Tensor):
    """Return the mean cross-entropy of (n, c) logits and n classes."""
    return torch.softmax(logits, dim=1).mean()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_cross_entropy(own_cross_entropy) -> str:
    """Say whether `own_cross_entropy` agrees with that of torch."""
    try:
        torch.manual_seed(0)
        for scale, rows, columns in ((1, 5, 4), (1, 3, 3), (1, 1, 6), (1000, 5, 4)):
            logits = (scale * torch.randn(rows, columns)).requires_grad_()
            classes = torch.randint(columns, (rows,))
            answer = own_cross_entropy(logits, classes)
            if not isinstance(answer, torch.Tensor) or answer.shape != ():
                return "Not yet: a loss is a tensor without dimensions."
            right = torch.nn.functional.cross_entropy(logits, classes)
            which = f"{rows} rows of {columns} logits near {scale}"
            if not torch.allclose(answer.float(), right, rtol=1e-4):
                found = f"{answer.item():.2f} is not {right.item():.2f}"
                return f"Not yet: for {which}, {found}."
            if not answer.requires_grad:
                return "Not yet: the loss has lost its way back to the logits."
            steps = [answer.grad_fn]
            for step in steps:
                steps += [before for before, _ in step.next_functions if before]
                if "LogSoftmax" in step.name():
                    return "Not yet: somewhere in it is the log_softmax of torch."
            (slope,) = torch.autograd.grad(answer, logits)
            (expected,) = torch.autograd.grad(right, logits)
            if not torch.allclose(slope, expected, atol=1e-4):
                return f"Not yet: for {which}, the gradient is wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_cross_entropy(own_cross_entropy))
    # > Not yet: for 5 rows of 4 logits near 1, 0.25 is not 0.98.
    # --8<-- [end:try]
