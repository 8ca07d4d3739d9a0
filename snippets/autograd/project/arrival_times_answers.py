"""Answers to the stage “When would they hear it?”, and what its check says to each."""

import torch
from arrival_times import SPEED, check_arrival_times


def one_by_one(source, stations):
    return torch.stack(
        [source[2] + torch.linalg.norm(s - source[:2]) / SPEED for s in stations]
    )


def pairwise(source, stations):
    return torch.cdist(stations, source[None, :2])[:, 0] / SPEED + source[2]


def in_float64(source, stations):
    place, t = source.double().split([2, 1])
    return (stations.double() - place).norm(dim=1) / SPEED + t


def root(source, stations):
    return source[2] + (stations - source[:2]).square().sum(dim=1).sqrt() / SPEED


def far(source, stations):
    return (stations - source[:2]).norm(dim=1)


def numbers(source, stations):
    x, y, t = source.tolist()
    return t + (stations - torch.tensor([x, y])).norm(dim=1) / SPEED


def place_detached(source, stations):
    return source[2] + far(source.detach(), stations) / SPEED


def time_detached(source, stations):
    return source[2].item() + far(source, stations) / SPEED


def half_detached(source, stations):
    x, y, t = source
    return t + (stations - torch.stack([x, y.detach()])).norm(dim=1) / SPEED


def by_math(source, stations):
    x, y, t = source.tolist()
    return [
        t + ((a - x) ** 2 + (b - y) ** 2) ** 0.5 / SPEED for a, b in stations.tolist()
    ]


RIGHT = {
    "one by one": one_by_one,
    "pairwise distances": pairwise,
    "in float64": in_float64,
}
WRONG = {
    "a root of squares": root,
    "multiplied by the speed": lambda s, p: s[2] + far(s, p) * SPEED,
    "meters": lambda s, p: s[2] + far(s, p) / 340,
    "before the stroke": lambda s, p: s[2] - far(s, p) / SPEED,
    "at noon": lambda s, p: far(s, p) / SPEED,
    "around corners": lambda s, p: s[2] + (p - s[:2]).abs().sum(dim=1) / SPEED,
    "squares without a root": lambda s, p: s[2] + (p - s[:2]).square().sum(1) / SPEED,
    "from noon's place": lambda s, p: s[2] + p.norm(dim=1) / SPEED,
    "the wrong dim": lambda s, p: s[2] + (p - s[:2]).norm(dim=0) / SPEED,
    "one number": lambda s, p: s[2] + (p - s[:2]).norm() / SPEED,
    "a column": lambda s, p: pairwise(s, p)[:, None],
    "numbers for tensors": numbers,
    "the place detached": place_detached,
    "the time detached": time_detached,
    "y detached": half_detached,
    "a list": by_math,
    "the whole source": lambda s, p: s[2] + (p - s).norm(dim=1) / SPEED,
    "the example": lambda s, p: torch.tensor([11.0, 21, 15.7, 1]) + 0 * s.sum(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_arrival_times(answer)}")
# > one by one: Right!
# > pairwise distances: Right!
# > in float64: Right!
# > a root of squares: Not yet: for a source right at a station, the slope is nan.
# > multiplied by the speed: Not yet: 3.4 km away it is heard at 11.0 s, not 2.2.
# > meters: Not yet: 3.4 km away it is heard at 11.0 s, not 1.0.
# > before the stroke: Not yet: 3.4 km away it is heard at 11.0 s, not -9.0.
# > at noon: Not yet: 3.4 km away it is heard at 11.0 s, not 10.0.
# > around corners: Not yet: 5.0 km away it is heard at 15.7 s, not 21.6.
# > squares without a root: Not yet: 3.4 km away it is heard at 11.0 s, not 35.0.
# > from noon's place: Not yet: a part of the slopes does not come back to the source.
# > the wrong dim: Not yet: the shape should be (4,), not (2,).
# > one number: Not yet: the shape should be (4,), not ().
# > a column: Not yet: the shape should be (4,), not (4, 1).
# > numbers for tensors: Not yet: the times have lost their way back to the source.
# > the place detached: Not yet: a part of the slopes does not come back to the source.
# > the time detached: Not yet: a part of the slopes does not come back to the source.
# > y detached: Not yet: a part of the slopes does not come back to the source.
# > a list: Not yet: return a tensor, with a time for each station.
# > the whole source: Not yet: RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
# > the example: Not yet: a part of the slopes does not come back to the source.
