"""Answers to the stage “A few large steps”, and what its check says to each."""

import torch
from arrival_times_solution import arrival_times
from locate_fast import check_locate_fast
from locate_solution import locate
from torch.func import jacrev


def walking(step):
    """Return an answer whose step comes from the table and from who is late."""

    def located(stations, heard, start, steps=5):
        source = start
        for _ in range(steps):
            table = jacrev(arrival_times)(source, stations)
            late = heard - arrival_times(source, stations)
            source = source + step(table, late)
        return source

    return located


def solved(table, late):
    return torch.linalg.lstsq(table, late[:, None]).solution[:, 0]


def by_backward(stations, heard, start, steps=5):
    source = start.double()
    for _ in range(steps):
        marked = source.clone().requires_grad_()
        times = arrival_times(marked, stations)
        rows = [torch.autograd.grad(t, marked, retain_graph=True)[0] for t in times]
        late = heard - times.detach()
        source = source + torch.linalg.pinv(torch.stack(rows)) @ late
    return source


def in_place(stations, heard, start, steps=5):
    for _ in range(steps):
        table = jacrev(arrival_times)(start, stations)
        start += solved(table, heard - arrival_times(start, stations))
    return start


def table_once(stations, heard, start, steps=5):
    table, source = jacrev(arrival_times)(start, stations), start
    for _ in range(steps):
        source = source + solved(table, heard - arrival_times(source, stations))
    return source


def late_once(stations, heard, start, steps=5):
    late, source = heard - arrival_times(start, stations), start
    for _ in range(steps):
        source = source + solved(jacrev(arrival_times)(source, stations), late)
    return source


def one_step(stations, heard, start, steps=5):
    return walking(solved)(stations, heard, start, 1)


def five_steps(stations, heard, start, steps=5):
    return walking(solved)(stations, heard, start)


def one_at_least(stations, heard, start, steps=5):
    return walking(solved)(stations, heard, start, max(steps, 1))


def known(stations, heard, start, steps=5):
    return five_steps(stations, heard, start) if steps else start


def place_only(table, late):
    return torch.cat([solved(table, late)[:2], torch.zeros(1)])


RIGHT = {
    "a vector, no column": walking(
        lambda table, late: torch.linalg.lstsq(table, late).solution
    ),
    "normal equations": walking(
        lambda table, late: torch.linalg.solve(table.T @ table, table.T @ late)
    ),
    "backward, a pseudoinverse, float64": by_backward,
    "a QR decomposition": walking(
        lambda table, late: torch.linalg.solve_triangular(
            torch.linalg.qr(table).R,
            torch.linalg.qr(table).Q.T @ late[:, None],
            upper=True,
        )[:, 0]
    ),
}
WRONG = {
    "the wrong direction": walking(lambda table, late: -solved(table, late)),
    "half a step": walking(lambda table, late: solved(table, late) / 2),
    "one step": one_step,
    "five steps always": known,
    "even for none": five_steps,
    "one at least": one_at_least,
    "the table of the start": table_once,
    "the differences of the start": late_once,
    "the time kept": walking(place_only),
    "the gradient's step": walking(lambda table, late: table.T @ late),
    "descent": lambda *all_: locate(*all_[:3], 0.2, all_[3]),
    "the start walks along": in_place,
    "a column": lambda *all_: walking(solved)(*all_)[:, None],
    "the example": lambda *all_: torch.tensor([4.0, 7.0, 2.0]),
    "steps forgotten": lambda stations, heard, start: start,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_locate_fast(answer)}")
# > a vector, no column: Right!
# > normal equations: Right!
# > backward, a pseudoinverse, float64: Right!
# > a QR decomposition: Right!
# > the wrong direction: Not yet: after 5 steps, more than 10 km are left.
# > half a step: Not yet: after 5 steps, 0.072 km are left.
# > one step: Not yet: after 5 steps, 0.032 km are left.
# > five steps always: Not yet: there after 1 step? The times are not straight lines.
# > even for none: Not yet: there after 1 step? The times are not straight lines.
# > one at least: Not yet: 0 steps end elsewhere than at the start.
# > the table of the start: Not yet: after 3 steps, 0.018 s are left.
# > the differences of the start: Not yet: after 5 steps, more than 10 km are left.
# > the time kept: Not yet: after 5 steps, 2.000 s are left.
# > the gradient's step: Not yet: after 5 steps, more than 10 km are left.
# > descent: Not yet: after 5 steps, 0.715 km are left.
# > the start walks along: Not yet: the start was changed.
# > a column: Not yet: return a tensor of shape (3,), with x, y and t.
# > the example: Not yet: there after 1 step? The times are not straight lines.
# > steps forgotten: Not yet: TypeError: <lambda>() takes 3 positional arguments but 4 were given
