"""Answers to the exercise “A gradient from nudges alone”, and what its check says."""

import torch
from nudged_gradient import check_nudged_gradient


def rows_of_a_table(f, point, h=1e-5):
    nudges = h * torch.eye(len(point), dtype=point.dtype)
    return torch.stack([(f(point + n) - f(point - n)) / (2 * h) for n in nudges])


def two_copies(f, point, h=1e-5):
    slopes = []
    for i in range(len(point)):
        up, down = point.clone(), point.clone()
        up[i] += h
        down[i] -= h
        slopes.append((f(up) - f(down)).item() / (2 * h))
    return torch.tensor(slopes, dtype=torch.float64)


def put_back(f, point, h=1e-5):
    gradient = torch.empty_like(point)
    for i, value in enumerate(point.tolist()):
        point[i] = value + h
        up = f(point)
        point[i] = value - h
        gradient[i] = (up - f(point)) / (2 * h)
        point[i] = value
    return gradient


def one_side(f, point, h=1e-5):
    nudges = h * torch.eye(len(point), dtype=point.dtype)
    return torch.stack([(f(point + n) - f(point)) / h for n in nudges])


def not_halved(f, point, h=1e-5):
    return 2 * rows_of_a_table(f, point, h)


def all_at_once(f, point, h=1e-5):
    slope = (f(point + h) - f(point - h)) / (2 * h)
    return slope.expand(len(point))


def nudges_pile_up(f, point, h=1e-5):
    gradient, nudge = torch.zeros_like(point), torch.zeros_like(point)
    for i in range(len(point)):
        nudge[i] = h
        gradient[i] = (f(point + nudge) - f(point - nudge)) / (2 * h)
    return gradient


def in_place(f, point, h=1e-5):
    gradient = torch.zeros_like(point)
    for i in range(len(point)):
        point[i] += h
        up = f(point)
        point[i] -= 2 * h
        gradient[i] = (up - f(point)) / (2 * h)
    return gradient


def single_precision(f, point, h=1e-2):
    return rows_of_a_table(f, point.float(), h)


def by_autograd(f, point, h=1e-5):
    x = point.clone().requires_grad_()
    f(x).backward()
    return x.grad


def own_h(f, point, h=1e-5):
    return rows_of_a_table(f, point, 1e-5)


RIGHT = {
    "rows of a table": rows_of_a_table,
    "two copies": two_copies,
    "nudged in place, put back": put_back,
}
WRONG = {
    "to one side": one_side,
    "not halved": not_halved,
    "all entries at once": all_at_once,
    "nudges that pile up": nudges_pile_up,
    "in place, not put back": in_place,
    "in float32": single_precision,
    "by autograd": by_autograd,
    "by torch.func.grad": lambda f, point: torch.func.grad(f)(point),
    "an h of its own": own_h,
    "a list": lambda f, point: rows_of_a_table(f, point).tolist(),
    "as a column": lambda f, point: rows_of_a_table(f, point)[:, None],
    "a constant": lambda f, point: torch.tensor([5.0, 6.0]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_nudged_gradient(answer)}")
# > rows of a table: Right!
# > two copies: Right!
# > nudged in place, put back: Right!
# > to one side: Not yet: close, but nudge to both sides, all in float64.
# > not halved: Not yet: expected [5.0, 6.0], got [10.0, 12.0].
# > all entries at once: Not yet: expected [5.0, 6.0], got [11.0, 11.0].
# > nudges that pile up: Not yet: expected [5.0, 6.0], got [5.0, 11.0].
# > in place, not put back: Not yet: your function changed the point it was given.
# > in float32: Not yet: close, but nudge to both sides, all in float64.
# > by autograd: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > by torch.func.grad: Not yet: expected [5.0, 6.0], got [0.0, 0.0].
# > an h of its own: Not yet: nudge by h, whatever it is, and divide by twice h.
# > a list: Not yet: return a tensor, with a slope for each entry.
# > as a column: Not yet: the shape is (2, 1), not (2,).
# > a constant: Not yet: the shape is (2,), not (3,).
