"""Answers to the exercise on dropped choices, and what its check says to each."""

from dropping import check_dropping, math, torch


def one_by_one(chosen, count, factor):
    room = [math.ceil(factor * chosen.numel() / count)] * count
    lost = 0
    for expert in chosen.flatten().tolist():
        lost += room[expert] == 0
        room[expert] = max(0, room[expert] - 1)
    return lost / chosen.numel()


def by_marks(chosen, count, factor):
    marks = torch.nn.functional.one_hot(chosen.flatten(), count)
    place = (marks.cumsum(dim=0) * marks).sum(dim=1)
    capacity = math.ceil(factor * chosen.numel() / count)
    return (place > capacity).double().mean().item()


def of_tokens(chosen, count, factor):
    capacity = math.ceil(factor * len(chosen) / count)
    counts = chosen.flatten().bincount(minlength=count)
    return (counts - capacity).clamp(min=0).sum().item() / chosen.numel()


def no_factor(chosen, count, factor):
    return one_by_one(chosen, count, 1.0)


def rounded_down(chosen, count, factor):
    capacity = int(factor * chosen.numel() / count)
    counts = chosen.flatten().bincount(minlength=count)
    return (counts - capacity).clamp(min=0).sum().item() / chosen.numel()


def experts_too_full(chosen, count, factor):
    counts = chosen.flatten().bincount(minlength=count)
    return (counts > factor * chosen.numel() / count).double().mean().item()


def unused_room(chosen, count, factor):
    capacity = math.ceil(factor * chosen.numel() / count)
    counts = chosen.flatten().bincount(minlength=count)
    return (counts - capacity).sum().item() / chosen.numel()


def first_choices(chosen, count, factor):
    return one_by_one(chosen[:, :1], count, factor)


RIGHT = {"one by one": one_by_one, "by marks": by_marks}
WRONG = {
    "capacity of tokens": of_tokens,
    "no factor": no_factor,
    "rounded down": rounded_down,
    "experts that are too full": experts_too_full,
    "room that is not used": unused_room,
    "first choices only": first_choices,
    "none": lambda chosen, count, factor: 0.0,
    "nan": lambda chosen, count, factor: float("nan"),
    "a count": lambda chosen, count, factor: int(one_by_one(chosen, count, factor)),
    "nothing": lambda chosen, count, factor: None,
    "two arguments": lambda chosen, count: 0.0,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_dropping(answer)}")
# > one by one: Right!
# > by marks: Right!
# > capacity of tokens: Not yet: balanced, factor 1: 0.000 are dropped, not 0.500.
# > no factor: Not yet: balanced, factor 0.5: 0.500 are dropped, not 0.000.
# > rounded down: Not yet: 10 choices, 4 experts: 0.000 are dropped, not 0.200.
# > experts that are too full: Not yet: balanced, factor 0.5: 0.500 are dropped, not 1.000.
# > room that is not used: Not yet: all to expert 0: 0.800 are dropped, not 0.000.
# > first choices only: Not yet: balanced, factor 1: 0.000 are dropped, not 0.500.
# > none: Not yet: balanced, factor 0.5: 0.500 are dropped, not 0.000.
# > nan: Not yet: balanced, factor 1: 0.000 are dropped, not nan.
# > a count: Not yet: return a float, not a int.
# > nothing: Not yet: return a float, not a NoneType.
# > two arguments: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
