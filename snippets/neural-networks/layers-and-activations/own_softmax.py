"""Exercise: a softmax that does not overflow."""

import torch


# --8<-- [start:starter]
def own_softmax(scores):
    """Return the softmax of each row of a matrix, without torch.softmax."""
    return scores.exp() / scores.exp().sum()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_softmax(own_softmax):
    try:
        torch.manual_seed(0)
        cases = [
            ("a single row", torch.tensor([[2.0, 1.0, 0.0]])),
            ("two rows", torch.tensor([[2.0, 1.0, 0.0], [5.0, 5.0, 0.0]])),
            ("as many rows as columns", torch.randn(4, 4)),
            ("large scores", torch.tensor([[3000.0, 2999.0, 0.0], [-3.0, 4.0, 0.0]])),
            ("very negative scores", torch.tensor([[-1000.0, -999.0], [0.0, 0.0]])),
        ]
        for name, rows in cases:
            scores = rows.clone().requires_grad_()
            answer = own_softmax(scores)
            if getattr(answer, "shape", None) != rows.shape:
                return f"Not yet: with {name}, the shape is not that of scores."
            right = torch.softmax(rows, dim=1)
            for found, probabilities in zip(answer, right, strict=True):
                if not torch.allclose(found.float(), probabilities, atol=1e-3):
                    found = [round(p, 2) for p in found.tolist()]
                    return f"Not yet: with {name}, one row becomes {found}."
            if not answer.requires_grad:
                return "Not yet: no gradient would come back to the scores."
            if "Softmax" in answer.grad_fn.name():
                return "Not yet: that is the softmax of torch. Write it by hand."
            (slopes,) = torch.autograd.grad(answer[0, 0], scores)
            (expected,) = torch.autograd.grad(scores.softmax(dim=1)[0, 0], scores)
            if not torch.allclose(slopes, expected, atol=1e-3):
                return f"Not yet: with {name}, the gradient is wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_softmax(own_softmax))
    # > Not yet: with two rows, one row becomes [0.02, 0.01, 0.0].
    # --8<-- [end:try]
