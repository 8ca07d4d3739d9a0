"""Answers to the stage “How sure are you?”, and what its check says to each."""

import torch
from arrival_times_solution import arrival_times
from misfit_solution import misfit
from torch.func import grad, jacrev
from uncertainty import check_uncertainty


def table(source, stations):
    return jacrev(arrival_times)(source, stations)


def from_table(what):
    """Return an answer made of the table of slopes and of the noise."""
    return lambda source, stations, noise: what(table(source, stations), noise)


def of_the_misfit(source, stations, noise):
    heard = arrival_times(source, stations)
    bends = jacrev(grad(misfit))(source, stations, heard)
    return 2 * noise**2 / len(stations) * torch.linalg.inv(bends)


def by_backward(source, stations, noise):
    x = source.double().requires_grad_()
    times = arrival_times(x, stations)
    rows = [torch.autograd.grad(t, x, retain_graph=True)[0] for t in times]
    inverse = torch.linalg.pinv(torch.stack(rows))
    return noise**2 * inverse @ inverse.T


def without_times(source, stations, noise):
    slopes = table(source, stations)[:, :2]
    found = torch.zeros(3, 3)
    found[:2, :2] = noise**2 * torch.linalg.inv(slopes.T @ slopes)
    return found


RIGHT = {
    "bends of the misfit": of_the_misfit,
    "backward, a pseudoinverse, float64": by_backward,
    "solved": from_table(
        lambda J, noise: torch.linalg.solve(J.mT @ J, noise**2 * torch.eye(3))
    ),
}
WRONG = {
    "noise not squared": from_table(lambda J, noise: noise * torch.linalg.inv(J.T @ J)),
    "noise forgotten": from_table(lambda J, noise: torch.linalg.inv(J.T @ J)),
    "not inverted": from_table(lambda J, noise: noise**2 * J.T @ J),
    "each number inverted": from_table(lambda J, noise: noise**2 / (J.T @ J)),
    "the table itself": from_table(lambda J, noise: noise**2 * torch.linalg.pinv(J)),
    "the root": from_table(lambda J, noise: noise * torch.linalg.inv(J.T @ J).sqrt()),
    "the mean of the table": from_table(
        lambda J, noise: noise**2 * torch.linalg.inv(J.T @ J / len(J))
    ),
    "the diagonal alone": from_table(
        lambda J, noise: noise**2 * torch.linalg.inv(J.T @ J).diagonal().diag()
    ),
    "inverse of the diagonal": from_table(
        lambda J, noise: noise**2 / (J * J).sum(dim=0).diag()
    ),
    "the time known": without_times,
    "only spreads": from_table(
        lambda J, noise: noise * torch.linalg.inv(J.T @ J).diagonal().sqrt()
    ),
    "the stations forgotten": lambda source, noise: noise**2 * torch.eye(3),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_uncertainty(answer)}")
# > bends of the misfit: Right!
# > backward, a pseudoinverse, float64: Right!
# > solved: Right!
# > noise not squared: Not yet: for a noise of 0.2 s, x is known to 0.048, not 0.108.
# > noise forgotten: Not yet: for a noise of 0.2 s, x is known to 0.048, not 0.240.
# > not inverted: Not yet: for a noise of 0.2 s, x is known to 0.048, not 0.832.
# > each number inverted: Not yet: off the diagonal, the numbers are wrong.
# > the table itself: Not yet: return a tensor of shape (3, 3).
# > the root: Not yet: for a noise of 0.2 s, x is known to 0.048, not 0.219.
# > the mean of the table: Not yet: for a noise of 0.2 s, x is known to 0.048, not 0.096.
# > the diagonal alone: Not yet: off the diagonal, the numbers are wrong.
# > inverse of the diagonal: Not yet: off the diagonal, the numbers are wrong.
# > the time known: Not yet: for a noise of 0.2 s, t is known to 0.100, not 0.000.
# > only spreads: Not yet: return a tensor of shape (3, 3).
# > the stations forgotten: Not yet: TypeError: <lambda>() got multiple values for argument 'noise'
