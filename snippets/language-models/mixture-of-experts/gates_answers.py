"""Answers to the exercise on the table of weights, and what its check says to each."""

from gates import check_gates, torch


def renormalized(scores, top):
    shares = scores.softmax(dim=-1)
    chosen = shares.topk(top, dim=-1).indices
    table = torch.zeros_like(shares).scatter(-1, chosen, 1.0) * shares
    return table / table.sum(dim=-1, keepdim=True)


def by_rank(scores, top):
    ranks = scores.argsort(dim=-1, descending=True).argsort(dim=-1)
    return scores.masked_fill(ranks >= top, -torch.inf).softmax(dim=-1)


def not_renormalized(scores, top):
    shares = scores.softmax(dim=-1)
    best, chosen = shares.topk(top, dim=-1)
    return torch.zeros_like(shares).scatter(-1, chosen, best)


def equal(scores, top):
    chosen = scores.topk(top, dim=-1).indices
    return torch.zeros_like(scores).scatter(-1, chosen, 1 / top)


def smallest(scores, top):
    best, chosen = scores.topk(top, dim=-1, largest=False)
    return torch.zeros_like(scores).scatter(-1, chosen, best.softmax(dim=-1))


def always_two(scores, top):
    return by_rank(scores, 2)


def twice(scores, top):
    best, chosen = scores.softmax(dim=-1).topk(top, dim=-1)
    return torch.zeros_like(scores).scatter(-1, chosen, best.softmax(dim=-1))


def across_tokens(scores, top):
    best, chosen = scores.topk(top, dim=-1)
    return torch.zeros_like(scores).scatter(-1, chosen, best.softmax(dim=0))


RIGHT = {"renormalized": renormalized, "by rank": by_rank}
WRONG = {
    "not renormalized": not_renormalized,
    "equal": equal,
    "smallest": smallest,
    "always two": always_two,
    "softmax twice": twice,
    "softmax across tokens": across_tokens,
    "only the chosen": lambda scores, top: scores.topk(top, dim=-1)[0].softmax(dim=-1),
    "a list": lambda scores, top: by_rank(scores, top).tolist(),
    "nothing": lambda scores, top: None,
    "nan": lambda scores, top: by_rank(scores, top) * torch.nan,
    "one argument": lambda scores: scores.softmax(dim=-1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_gates(answer)}")
# > renormalized: Right!
# > by rank: Right!
# > not renormalized: Not yet: 4 experts, top 2: the weights of a token do not add up to 1.
# > equal: Not yet: 4 experts, top 2: some weights are wrong.
# > smallest: Not yet: 4 experts, top 2: some weights are wrong.
# > always two: Not yet: 8 experts, top 1: a row has another number of weights.
# > softmax twice: Not yet: 4 experts, top 2: some weights are wrong.
# > softmax across tokens: Not yet: 4 experts, top 2: the weights of a token do not add up to 1.
# > only the chosen: Not yet: 4 experts, top 2: the shape is (3, 2).
# > a list: Not yet: return a tensor, not a list.
# > nothing: Not yet: return a tensor, not a NoneType.
# > nan: Not yet: 4 experts, top 2: a row has another number of weights.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
