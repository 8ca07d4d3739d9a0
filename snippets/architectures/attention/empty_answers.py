"""Answers to the exercise “Nothing to look at”, and what its check says to each."""

import torch
from empty import F, check_attend


def scores_of(query, key, mask, fill=-torch.inf):
    scores = query @ key.mT / query.shape[-1] ** 0.5
    return scores.masked_fill(~mask, fill)


def function(query, key, value, mask):
    return F.scaled_dot_product_attention(query, key, value, attn_mask=mask)


def weights_without_nan(query, key, value, mask):
    return scores_of(query, key, mask).softmax(dim=-1).nan_to_num(0.0) @ value


def times_the_mask(query, key, value, mask):
    return (scores_of(query, key, mask, -1e9).softmax(dim=-1) * mask) @ value


def by_exponents(query, key, value, mask):
    scores = query @ key.mT / query.shape[-1] ** 0.5
    powers = scores.exp() * mask
    return powers @ value / powers.sum(dim=-1, keepdim=True).clamp(min=1e-9)


def in_place(query, key, value, mask):
    some = mask.any(dim=-1, keepdim=True)
    mask |= ~some
    return function(query, key, value, mask) * some


def times_zero(query, key, value, mask):
    scores = query @ key.mT / query.shape[-1] ** 0.5
    return (scores * mask).softmax(dim=-1) @ value


def over_the_queries(query, key, value, mask):
    return scores_of(query, key, mask).softmax(dim=-2).nan_to_num(0.0) @ value


def first_token(query, key, value, mask):
    mask[:, 0] |= ~mask.any(dim=-1)
    return function(query, key, value, mask)


def output_without_nan(query, key, value, mask):
    return (scores_of(query, key, mask).softmax(dim=-1) @ value).nan_to_num(0.0)


def where(query, key, value, mask):
    output = scores_of(query, key, mask).softmax(dim=-1) @ value
    return torch.where(mask.any(dim=-1, keepdim=True), output, 0.0)


def added(query, key, value, mask):
    bias = torch.zeros(mask.shape).masked_fill(~mask, -torch.inf)
    scores = query @ key.mT / query.shape[-1] ** 0.5 + bias
    return scores.softmax(dim=-1).nan_to_num(0.0) @ value


def a_large_number(query, key, value, mask):
    return scores_of(query, key, mask, -1e9).softmax(dim=-1) @ value


def no_mask(query, key, value, mask):
    return function(query, key, value, torch.ones_like(mask))


def not_scaled(query, key, value, mask):
    return weights_without_nan(query * query.shape[-1] ** 0.5, key, value, mask)


def dropped(query, key, value, mask):
    return function(query[:, mask.any(dim=-1)], key, value, mask[mask.any(dim=-1)])


def detached(query, key, value, mask):
    return weights_without_nan(query.detach(), key, value, mask)


RIGHT = {
    "the function": function,
    "weights without nan": weights_without_nan,
    "times the mask": times_the_mask,
    "by exponents": by_exponents,
    "in place": in_place,
}
WRONG = {
    "output without nan": output_without_nan,
    "where": where,
    "added mask, weights without nan": added,
    "a large number": a_large_number,
    "no mask": no_mask,
    "scores of zero": times_zero,
    "softmax over the queries": over_the_queries,
    "one token left": first_token,
    "not scaled": not_scaled,
    "left out": dropped,
    "detached": detached,
    "zeros": lambda query, key, value, mask: torch.zeros_like(value),
    "nan": lambda query, key, value, mask: value * torch.nan,
    "no mask allowed": lambda query, key, value: value,
    "no return": lambda query, key, value, mask: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_attend(answer)}")
# > the function: Right!
# > weights without nan: Right!
# > times the mask: Right!
# > by exponents: Right!
# > in place: Right!
# > output without nan: Not yet: the gradient of the value is missing or nan.
# > where: Not yet: the gradient of the value is missing or nan.
# > added mask, weights without nan: Not yet: the gradient of the query is missing or nan.
# > a large number: Not yet: where there is nothing, it gives -0.6, not 0.
# > no mask: Not yet: where there is something to look at, it differs.
# > scores of zero: Not yet: where there is something to look at, it differs.
# > softmax over the queries: Not yet: where there is something to look at, it differs.
# > one token left: Not yet: where there is nothing, it gives -0.6, not 0.
# > not scaled: Not yet: where there is something to look at, it differs.
# > left out: Not yet: one vector for each query should come out.
# > detached: Not yet: the gradient of the query is missing or nan.
# > zeros: Not yet: where there is something to look at, it differs.
# > nan: Not yet: where there is something to look at, it differs.
# > no mask allowed: Not yet: TypeError: <lambda>() takes 3 positional arguments but 4 were given
# > no return: Not yet: one vector for each query should come out.
