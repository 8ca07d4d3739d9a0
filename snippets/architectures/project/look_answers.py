"""Answers to the stage “Three queries look”, and what its check says to each."""

import torch
from look import check_look
from torch.nn import functional as F


def with_einsum(queries, keys, values):
    scores = torch.einsum("qd,bnd->bqn", queries, keys) / keys.shape[-1] ** 0.5
    weights = F.softmax(scores, dim=2)
    return torch.einsum("bqn,bnd->bqd", weights, values), weights


def with_bmm(queries, keys, values):
    expanded = queries.unsqueeze(0).repeat(len(keys), 1, 1)
    scores = torch.bmm(expanded, keys.transpose(1, 2))
    weights = (scores * keys.shape[-1] ** -0.5).softmax(dim=-1)
    return torch.bmm(weights, values), weights


def with_library(queries, keys, values):
    expanded = queries.expand(len(keys), -1, -1)
    seen = F.scaled_dot_product_attention(expanded, keys, values)
    eye = torch.eye(keys.shape[1]).expand(len(keys), -1, -1)
    return seen, F.scaled_dot_product_attention(expanded, keys, eye)


def scaled(power, dim=-1):
    """Return an answer with this power of d, and softmax over this dimension."""

    def answer(queries, keys, values):
        scores = queries @ keys.mT / queries.shape[-1] ** power
        weights = scores.softmax(dim=dim)
        return weights @ values, weights

    return answer


def scores_too(queries, keys, values):
    seen, _ = with_einsum(queries, keys, values)
    return seen, queries @ keys.mT


def hard(queries, keys, values):
    weights = F.one_hot((queries @ keys.mT).argmax(dim=-1), keys.shape[1]).float()
    return weights @ values, weights


def keys_again(queries, keys, values):
    return with_einsum(queries, keys, keys)


def other_weights(queries, keys, values):
    seen, weights = with_einsum(queries, keys, values)
    return seen, weights.flip(2)


def summed(queries, keys, values):
    seen, weights = with_einsum(queries, keys, values)
    return seen.sum(dim=1), weights


RIGHT = {
    "einsum": with_einsum,
    "bmm": with_bmm,
    "the library, twice": with_library,
}
WRONG = {
    "not scaled": scaled(0),
    "divided by d": scaled(1),
    "softmax over the queries": scaled(0.5, dim=1),
    "scores as weights": scores_too,
    "the largest alone": hard,
    "keys as values": keys_again,
    "weights turned around": other_weights,
    "all queries in one": summed,
    "nan": lambda *args: [torch.nan * one for one in with_bmm(*args)],
    "in the other order": lambda *args: with_bmm(*args)[::-1],
    "only what is seen": lambda *args: with_bmm(*args)[0],
    "no return": lambda *args: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_look(answer)}")
# > einsum: Right!
# > bmm: Right!
# > the library, twice: Right!
# > not scaled: Not yet: the library sees something else.
# > divided by d: Not yet: the library sees something else.
# > softmax over the queries: Not yet: the weights of each query should add up to 1.
# > scores as weights: Not yet: the weights of each query should add up to 1.
# > the largest alone: Not yet: the library sees something else.
# > keys as values: Not yet: the library sees something else.
# > weights turned around: Not yet: these are not the weights of what is seen.
# > all queries in one: Not yet: what is seen has the shape (2, 32), not (2, 3, 32).
# > nan: Not yet: the weights of each query should add up to 1.
# > in the other order: Not yet: the weights have the shape (2, 3, 32), not (2, 3, 16).
# > only what is seen: Not yet: the weights have the shape (3, 32), not (2, 3, 16).
# > no return: Not yet: TypeError: cannot unpack non-iterable NoneType object
