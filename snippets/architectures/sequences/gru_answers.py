"""Answers to the exercise “A GRU”, and what its check says to each."""

import torch
from gru import check_gru


def parts(from_input, from_state):
    return *from_input.chunk(3, dim=1), *from_state.chunk(3, dim=1)


def mixed(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new = torch.tanh(c + torch.sigmoid(a + d) * f)
    return torch.lerp(new, h, torch.sigmoid(b + e))


def step_toward(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new = torch.tanh(c + (a + d).sigmoid() * f)
    return h + (new - h) * torch.sigmoid(-b - e)


def gates_together(from_input, from_state, h):
    size = h.shape[1]
    both = torch.sigmoid((from_input + from_state)[:, : 2 * size])
    reset, keep = both[:, :size], both[:, size:]
    new = torch.tanh(from_input[:, 2 * size :] + reset * from_state[:, 2 * size :])
    return new - keep * new + keep * h


def gates_swapped(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    return mixed(torch.cat([b, a, c], 1), torch.cat([e, d, f], 1), h)


def keeps_the_new(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new, keep = torch.tanh(c + torch.sigmoid(a + d) * f), torch.sigmoid(b + e)
    return (1 - keep) * h + keep * new


def resets_all(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new, keep = torch.tanh(torch.sigmoid(a + d) * (c + f)), torch.sigmoid(b + e)
    return keep * h + (1 - keep) * new


def no_reset(from_input, from_state, h):
    _, b, c, _, e, f = parts(from_input, from_state)
    keep = torch.sigmoid(b + e)
    return keep * h + (1 - keep) * torch.tanh(c + f)


def no_tanh(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    keep = torch.sigmoid(b + e)
    return keep * h + (1 - keep) * (c + torch.sigmoid(a + d) * f)


def adds(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    return torch.sigmoid(b + e) * h + torch.tanh(c + torch.sigmoid(a + d) * f)


def all_or_nothing(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new = torch.tanh(c + (a + d > 0) * f)
    return torch.where(b + e > 0, h, new)


def gates_see_the_input(from_input, from_state, h):
    a, b, c, _, _, f = parts(from_input, from_state)
    keep = torch.sigmoid(b)
    return keep * h + (1 - keep) * torch.tanh(c + torch.sigmoid(a) * f)


def resets_the_state(from_input, from_state, h):
    a, b, c, d, e, f = parts(from_input, from_state)
    new, keep = torch.tanh(c + f), torch.sigmoid(b + e)
    return keep * torch.sigmoid(a + d) * h + (1 - keep) * new


RIGHT = {
    "lerp": mixed,
    "a step toward the new": step_toward,
    "both gates at once": gates_together,
}
WRONG = {
    "an RNN": lambda i, s, h: torch.tanh(i + s).chunk(3, dim=1)[2],
    "gates swapped": gates_swapped,
    "keeps the new": keeps_the_new,
    "resets the input too": resets_all,
    "no reset": no_reset,
    "no tanh": no_tanh,
    "keeps and adds": adds,
    "gates of all or nothing": all_or_nothing,
    "gates see the input alone": gates_see_the_input,
    "resets the old state": resets_the_state,
    "the old state": lambda i, s, h: h,
    "nan": lambda i, s, h: h * torch.nan,
    "all three": lambda i, s, h: torch.tanh(i + s),
    "no return": lambda i, s, h: None,
    "two arguments": lambda i, s: i,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_gru(answer)}")
# > lerp: Right!
# > a step toward the new: Right!
# > both gates at once: Right!
# > an RNN: Not yet: the next state is off with reset near 1.0 and keep near 1.0.
# > gates swapped: Not yet: the next state is off with reset near 1.0 and keep near 0.0.
# > keeps the new: Not yet: the next state is off with reset near 1.0 and keep near 0.0.
# > resets the input too: Not yet: the next state is off with reset near 0.0 and keep near 0.0.
# > no reset: Not yet: the next state is off with reset near 0.0 and keep near 0.0.
# > no tanh: Not yet: the next state is off with reset near 1.0 and keep near 0.0.
# > keeps and adds: Not yet: the next state is off with reset near 1.0 and keep near 1.0.
# > gates of all or nothing: Not yet: the next state is off with reset near 0.5 and keep near 0.5.
# > gates see the input alone: Not yet: the next state is off with reset near 0.5 and keep near 0.5.
# > resets the old state: Not yet: the next state is off with reset near 0.0 and keep near 0.0.
# > the old state: Not yet: the next state is off with reset near 1.0 and keep near 0.0.
# > nan: Not yet: the next state is off with reset near 1.0 and keep near 0.0.
# > all three: Not yet: return a tensor of the shape (10, 8).
# > no return: Not yet: return a tensor of the shape (10, 8).
# > two arguments: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
