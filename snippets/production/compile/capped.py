"""Exercise: a decision about numbers, without an `if`."""

from photo import torch


# --8<-- [start:starter]
def capped(gradient: torch.Tensor) -> torch.Tensor:
    """Return a gradient that is longer than 1 at length 1, and others as they are."""
    length = gradient.norm()
    return gradient / length if length > 1 else gradient  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_capped(capped) -> str:
    """Demand one graph, and compare the results for five gradients."""
    torch.manual_seed(0)
    long, short = torch.tensor([3.0, 4.0]), torch.tensor([0.3, -0.4])
    others = torch.zeros(3), torch.randn(4, 5) * 9, torch.randn(7) / 100
    try:
        for gradient in (long, short, *others):
            torch.compiler.reset()
            whole = torch.compile(lambda x: capped(x), backend="eager", fullgraph=True)
            answer = whole(gradient.clone())
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: it returns {answer!r}, not a tensor."
            right = gradient / max(1.0, gradient.norm().item())
            if answer.shape != right.shape:
                return f"Not yet: the shape is {tuple(answer.shape)}."
            if not torch.allclose(answer, right):
                found, length = answer.norm(), gradient.norm()
                return (
                    f"Not yet: length {length:.2f} becomes {found:.2f}, or it turned."
                )
    except Exception as error:
        first = (str(error).splitlines() or [""])[0]
        return f"Not yet: {type(error).__name__}: {first}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_capped(capped))
    # > Not yet: Unsupported: Data-dependent branching
    # --8<-- [end:try]
