"""Solution of stage 3: gradient descent, as always."""

import torch
from locate import check_locate
from misfit_solution import misfit


# --8<-- [start:solution]
def locate(stations, heard, start, learning_rate=0.2, steps=100):
    """Return the source, of shape (3,), that descent reaches from a start."""
    source = start.clone().requires_grad_()
    for _ in range(steps):
        source.grad = None
        misfit(source, stations, heard).backward()
        with torch.no_grad():
            source -= learning_rate * source.grad
    return source.detach()


if __name__ == "__main__":
    print(check_locate(locate))
    # > Right!
# --8<-- [end:solution]
