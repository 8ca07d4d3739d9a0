"""Answers to the exercise “Split the heads”, and what its check says to each."""

import torch
from split import check_split


def by_view(x, heads):
    batch, tokens, features = x.shape
    return x.reshape(batch, tokens, heads, features // heads).permute(0, 2, 1, 3)


def by_chunks(x, heads):
    return torch.stack(x.chunk(heads, dim=-1), dim=1)


def by_loop(x, heads):
    size = x.shape[-1] // heads
    parts = [x[:, :, h * size : (h + 1) * size] for h in range(heads)]
    return torch.stack(parts).transpose(0, 1)


def no_swap(x, heads):
    return x.unflatten(-1, (heads, -1))


def every_other(x, heads):
    return x.unflatten(-1, (-1, heads)).permute(0, 3, 1, 2)


def batch_in_front(x, heads):
    return torch.stack(x.chunk(heads, dim=-1)).flatten(0, 1)


def swapped_then_cut(x, heads):
    batch, tokens, features = x.shape
    return x.mT.reshape(batch, heads, tokens, features // heads)


def heads_first(x, heads):
    batch, tokens, features = x.shape
    return x.reshape(heads, batch, tokens, features // heads).transpose(0, 1)


def by_transposing(x, heads):
    return x.mT.unflatten(1, (heads, -1)).mT


def of_two(x, heads):
    return by_view(x, 2)


def other_way(x, heads):
    return by_view(x, heads).flip(1)


def first_head(x, heads):
    return by_view(x, heads)[:, :1].expand(-1, heads, -1, -1)


def copied(x, heads):
    return torch.tensor(by_view(x, heads).tolist())


RIGHT = {
    "reshape and permute": by_view,
    "chunks": by_chunks,
    "a loop": by_loop,
    "transposed, cut, back": by_transposing,
}
WRONG = {
    "not swapped": no_swap,
    "every other feature": every_other,
    "heads in the batch": batch_in_front,
    "swapped, then cut": swapped_then_cut,
    "heads in front of the batch": heads_first,
    "always two": of_two,
    "the last head first": other_way,
    "the first head alone": first_head,
    "detached": copied,
    "nan": lambda x, heads: by_view(x, heads) * torch.nan,
    "a list": lambda x, heads: x.chunk(heads, dim=-1),
    "no return": lambda x, heads: None,
    "without heads": lambda x: x,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_split(answer)}")
# > reshape and permute: Right!
# > chunks: Right!
# > a loop: Right!
# > transposed, cut, back: Right!
# > not swapped: Not yet: the shape is (2, 3, 2, 2), not (2, 2, 3, 2).
# > every other feature: Not yet: in sequence 0, head 0 of token 0 has [0.0, 2.0], not [0.0, 1.0].
# > heads in the batch: Not yet: the shape is (4, 3, 2), not (2, 2, 3, 2).
# > swapped, then cut: Not yet: in sequence 0, head 0 of token 0 has [0.0, 4.0], not [0.0, 1.0].
# > heads in front of the batch: Not yet: in sequence 0, head 0 of token 1 has [2.0, 3.0], not [4.0, 5.0].
# > always two: Not yet: the shape is (1, 2, 4, 6), not (1, 4, 4, 3).
# > the last head first: Not yet: in sequence 0, head 0 of token 0 has [2.0, 3.0], not [0.0, 1.0].
# > the first head alone: Not yet: in sequence 0, head 1 of token 0 has [0.0, 1.0], not [2.0, 3.0].
# > detached: Not yet: the gradient should find its way back to x.
# > nan: Not yet: in sequence 0, head 0 of token 0 has [nan, nan], not [0.0, 1.0].
# > a list: Not yet: it should return a tensor.
# > no return: Not yet: it should return a tensor.
# > without heads: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
