"""Answers to the exercise “Only if it is needed”, and what its check says."""

import logging

from look_closer import check_look_closer, torch

logging.getLogger("torch.fx").setLevel(logging.ERROR)


def nothing(signal):
    return torch.zeros_like(signal[:, :1])


def by_maximum(signal, large):
    return torch.cond(signal.max() > 1, large, nothing, (signal,))


def the_other_way(signal, large):
    return torch.cond((signal <= 1).all(), nothing, large, (signal,))


def with_if(signal, large):
    return large(signal) if signal.max() > 1 else nothing(signal)


def by_item(signal, large):
    return large(signal) if signal.max().item() > 1 else nothing(signal)


def by_size(signal, large):
    return torch.cond(signal.abs().max() > 1, large, nothing, (signal,))


def row_by_row(signal, large):
    return torch.where(signal.amax(1, keepdim=True) > 1, large(signal), 0)


def turned(signal, large):
    return torch.cond(signal.max() > 1, nothing, large, (signal,))


def without_gradients(signal, large):
    with torch.no_grad():
        closer = large(signal)
    return torch.where(signal.max() > 1, closer, 0)


def nothing_yet(signal, large):
    raise NotImplementedError


def without_arguments(signal, large):
    return torch.cond(signal.max() > 1, lambda: large(signal), lambda: nothing(signal))


RIGHT = {
    "by the maximum": by_maximum,
    "the other way": the_other_way,
    "without arguments": without_arguments,
}
WRONG = {
    "if": with_if,
    "item": by_item,
    "where": lambda s, large: torch.where(s.max() > 1, large(s), 0.0),
    "times the condition": lambda s, large: large(s) * (s.max() > 1),
    "row by row": row_by_row,
    "by the absolute value": by_size,
    "turned": turned,
    "in both branches": lambda s, large: torch.cond(
        s.max() > 1, large, lambda s: large(s) * 0, (s,)
    ),
    "without gradients": without_gradients,
    "one place": lambda s, large: torch.cond(s[1, 2] > 1, large, nothing, (s,)),
    "nothing yet": nothing_yet,
    "always": lambda s, large: large(s),
    "zeros": lambda s, large: nothing(s),
    "nan": lambda s, large: nothing(s) * torch.nan,
    "one number": lambda s, large: torch.cond(
        s.max() > 1, lambda s: large(s).sum(), lambda s: s.sum() * 0, (s,)
    ),
    "a list": lambda s, large: [by_maximum(s, large)],
    "None": lambda s, large: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_look_closer(answer)}")
# > by the maximum: Right!
# > the other way: Right!
# > without arguments: Right!
# > if: Not yet: GuardOnDataDependentSymNode: Could not guard on data-dependent expression Eq(u0, 1) (unhinted: Eq(u0, 1)).  (Size-like symbols: none)
# > item: Not yet: GuardOnDataDependentSymNode: Could not guard on data-dependent expression zuf0 > 1.0 (unhinted: zuf0 > 1.0).  (Size-like symbols: none)
# > where: Not yet: the large layers run for each signal.
# > times the condition: Not yet: the large layers run for each signal.
# > row by row: Not yet: a loud signal is answered wrongly.
# > by the absolute value: Not yet: a quiet signal is answered wrongly.
# > turned: Not yet: a quiet signal is answered wrongly.
# > in both branches: Not yet: the large layers run for each signal.
# > without gradients: Not yet: the large layers run for each signal.
# > one place: Not yet: a loud signal is answered wrongly.
# > nothing yet: Not yet: NotImplementedError:
# > always: Not yet: a quiet signal is answered wrongly.
# > zeros: Not yet: a loud signal is answered wrongly.
# > nan: Not yet: a quiet signal is answered wrongly.
# > one number: Not yet: the shape is (), not (3, 1).
# > a list: Not yet: it returns a list, no tensor.
# > None: Not yet: it returns a NoneType, no tensor.
