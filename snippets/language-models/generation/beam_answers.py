"""Answers to the exercise “Beam search”, and what its check says to each."""

# needs: safetensors (the weights are kept in its format)

from beam import check_beam_search, torch


def search(score=lambda scores: scores.log_softmax(-1), widen=lambda width: width):
    """Return a search that differs in one thing."""

    def beam_search(model, ids, count, width, vocabulary):
        totals = torch.zeros(1)
        for _ in range(count):
            longer = (totals[:, None] + score(model(ids)[:, -1])).flatten()
            totals, places = longer.topk(min(widen(width), len(longer)))
            new = places % vocabulary
            ids = torch.cat([ids[places // vocabulary], new[:, None]], dim=1)
        return ids[:1]

    return beam_search


def with_lists(model, ids, count, width, vocabulary):
    beams = [(0.0, ids[0].tolist())]
    for _ in range(count):
        longer = []
        for total, row in beams:
            told = model(torch.tensor([row]))[0, -1].log_softmax(-1).tolist()
            longer += [(total + more, [*row, new]) for new, more in enumerate(told)]
        beams = sorted(longer, reverse=True)[:width]
    return torch.tensor([beams[0][1]])


def greedy(model, ids, count, width, vocabulary):
    for _ in range(count):
        ids = torch.cat([ids, model(ids)[:, -1].argmax(-1, keepdim=True)], dim=1)
    return ids


def each_row_its_best(model, ids, count, width, vocabulary):
    """Take the `width` best first tokens, then go on greedily from each."""
    told = model(ids)[0, -1].log_softmax(-1)
    totals, first = told.topk(min(width, vocabulary))
    rows = torch.cat([ids.expand(len(first), -1), first[:, None]], dim=1)
    for _ in range(count - 1):
        more, new = model(rows)[:, -1].log_softmax(-1).max(-1)
        totals, rows = totals + more, torch.cat([rows, new[:, None]], dim=1)
    return rows[totals.argmax()][None]


def in_place(model, ids, count, width, vocabulary):
    found = search()(model, ids, count, width, vocabulary)
    ids += 1
    return found


def last_beam(model, ids, count, width, vocabulary):
    return search()(model, ids, count, width, vocabulary).flip(1)


RIGHT = {
    "with lists": with_lists,
    "log of softmax": search(lambda scores: scores.softmax(-1).log()),
}
WRONG = {
    "greedy": greedy,
    "raw scores": search(lambda scores: scores),
    "sums of probabilities": search(lambda scores: scores.softmax(-1)),
    "always two beams": search(widen=lambda width: 2),
    "one beam too many": search(widen=lambda width: width + 1),
    "at most two beams": search(widen=lambda width: min(width, 2)),
    "at most three beams": search(widen=lambda width: min(width, 3)),
    "best first tokens only": each_row_its_best,
    "in place": in_place,
    "backwards": last_beam,
    "the first case": lambda *given: torch.tensor([[3, 0, 2, 0, 2, 0]]),
    "nothing": lambda *given: None,
    "the ids": lambda model, ids, *given: ids,
    "a list": lambda *given: [3, 0, 2, 0, 2, 0],
    "nan": lambda *given: torch.full((1, 6), torch.nan),
    "no vocabulary": lambda model, ids, count, width: ids,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_beam_search(answer)}")
# > with lists: Right!
# > log of softmax: Right!
# > greedy: Not yet: two beams find a likelier row, here [3, 0, 1, 0, 2, 0].
# > raw scores: Not yet: two beams find a likelier row, here [3, 0, 1, 0, 2, 0].
# > sums of probabilities: Not yet: three beams find a likelier row still, here [3, 0, 1, 0, 1, 0].
# > always two beams: Not yet: one beam is greedy, here [3, 0, 2, 0, 2, 0].
# > one beam too many: Not yet: one beam is greedy, here [3, 0, 2, 0, 2, 0].
# > at most two beams: Not yet: three beams find a likelier row still, here [3, 0, 1, 0, 1, 0].
# > at most three beams: Not yet: 64 beams miss nothing, here [3, 0, 3, 3, 1, 2].
# > best first tokens only: Not yet: three beams find a likelier row still, here [3, 0, 1, 0, 1, 0].
# > in place: Not yet: it changes its input. Return a new tensor.
# > backwards: Not yet: one beam is greedy, here [3, 0, 2, 0, 2, 0].
# > the first case: Not yet: two beams find a likelier row, here [3, 0, 1, 0, 2, 0].
# > nothing: Not yet: two ids and four more should come out, (1, 6).
# > the ids: Not yet: two ids and four more should come out, (1, 6).
# > a list: Not yet: two ids and four more should come out, (1, 6).
# > nan: Not yet: one beam is greedy, here [3, 0, 2, 0, 2, 0].
# > no vocabulary: Not yet: TypeError: <lambda>() takes 4 positional arguments but 5 were given
