"""Answers to the exercise on turns, and what its check says to each."""

from turns import check_targets, torch


def by_loops(ids, model_id, end_id):
    targets = torch.full_like(ids, -100)
    for row, line in enumerate(ids.tolist()):
        speaking = False
        for place, token in enumerate(line):
            if speaking:
                targets[row, place] = token
            speaking = (speaking or token == model_id) and token != end_id
    return targets


def by_where(ids, model_id, end_id):
    steps = (ids == model_id).long() - (ids == end_id).long()
    before = torch.nn.functional.pad(steps.cumsum(1), (1, 0))[:, :-1]
    return torch.where(before > 0, ids, -100)


def last_answer(ids, model_id, end_id):
    places = torch.arange(ids.size(1))
    start = ((ids == model_id) * places).max(1, keepdim=True).values
    end = ((ids == end_id) * places).max(1, keepdim=True).values
    return ids.masked_fill((places <= start) | (places > end), -100)


def first_answer(ids, model_id, end_id):
    start = (ids == model_id).int().argmax(1, keepdim=True)
    end = (ids == end_id).int().argmax(1, keepdim=True)
    places = torch.arange(ids.size(1))
    return ids.masked_fill((places <= start) | (places > end), -100)


def without_end(ids, model_id, end_id):
    return by_loops(ids, model_id, end_id).masked_fill(ids == end_id, -100)


def with_start(ids, model_id, end_id):
    return torch.where(ids == model_id, ids, by_loops(ids, model_id, end_id))


def with_padding(ids, model_id, end_id):
    started = (ids == model_id).cumsum(1) - (ids == model_id).long()
    return ids.masked_fill(started == 0, -100)


def padding_only(ids, model_id, end_id):
    return ids.masked_fill(ids == 23, -100)


def in_place(ids, model_id, end_id):
    return ids.copy_(by_loops(ids, model_id, end_id))


RIGHT = {"loops": by_loops, "where": by_where}
WRONG = {
    "the last answer only": last_answer,
    "the first answer only": first_answer,
    "without the end": without_end,
    "with the model's token": with_start,
    "with the padding": with_padding,
    "only the padding left out": padding_only,
    "in place": in_place,
    "floats": lambda *given: by_loops(*given).float(),
    "nan": lambda ids, model_id, end_id: torch.full(ids.shape, torch.nan),
    "a list": lambda *given: by_loops(*given).tolist(),
    "None": lambda ids, model_id, end_id: None,
    "one further": lambda *given: by_loops(*given)[:, 1:],
    "all ignored": lambda ids, model_id, end_id: torch.full_like(ids, -100),
    "two arguments": lambda ids, model_id: ids,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_targets(answer)}")
# > loops: Right!
# > where: Right!
# > the last answer only: Not yet: row 0, of 2 turns, has -100 at place 4, not 16.
# > the first answer only: Not yet: row 0, of 2 turns, has -100 at place 17, not 9.
# > without the end: Not yet: row 0, of 1 turn, has -100 at place 12, not 22.
# > with the model's token: Not yet: row 0, of 1 turn, has 21 at place 6, not -100.
# > with the padding: Not yet: row 0, of 1 turn, has 23 at place 13, not -100.
# > only the padding left out: Not yet: row 0, of 1 turn, has 20 at place 0, not -100.
# > in place: Not yet: it changes the ids that it is given.
# > floats: Not yet: return a tensor of the dtype int64.
# > nan: Not yet: return a tensor of the dtype int64.
# > a list: Not yet: return a tensor of the dtype int64.
# > None: Not yet: return a tensor of the dtype int64.
# > one further: Not yet: the shape is (1, 39), not (1, 40).
# > all ignored: Not yet: row 0, of 1 turn, has -100 at place 7, not 3.
# > two arguments: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
