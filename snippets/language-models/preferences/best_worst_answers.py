"""Answers to the exercise “Pairs from scores”, and what its check says to each."""

from best_worst import best_and_worst as starter
from best_worst import check_best_and_worst, torch


def by_loop(scores):
    rows = []
    for n, row in enumerate(scores.tolist()):
        if max(row) > min(row):
            rows.append([n, row.index(max(row)), row.index(min(row))])
    return torch.tensor(rows, dtype=torch.long).reshape(-1, 3)


def by_sorting(scores):
    order = scores.argsort(dim=1)
    rows = torch.stack([torch.arange(len(scores)), order[:, -1], order[:, 0]], dim=1)
    return rows[scores.std(dim=1) > 0]


def all_prompts(scores):
    prompt = torch.arange(len(scores))
    return torch.stack([prompt, scores.argmax(dim=1), scores.argmin(dim=1)], dim=1)


def with_columns(change):
    def answer(scores):
        return change(by_loop(scores))

    return answer


def in_place(scores):
    rows = by_loop(scores)
    scores.zero_()
    return rows


def renumbered(scores):
    rows = by_loop(scores)
    rows[:, 0] = torch.arange(len(rows))
    return rows


def values(scores):
    rows = by_loop(scores)
    return torch.stack(
        [
            rows[:, 0].float(),
            scores[rows[:, 0], rows[:, 1]],
            scores[rows[:, 0]].amin(1),
        ],
        1,
    )


RIGHT = {"a loop": by_loop, "by sorting": by_sorting}
WRONG = {
    "the starter": starter,
    "ties too": all_prompts,
    "swapped": with_columns(lambda rows: rows[:, [0, 2, 1]]),
    "best twice": with_columns(lambda rows: rows[:, [0, 1, 1]]),
    "first and second": lambda scores: (
        by_loop(scores) * torch.tensor([1, 0, 0]) + torch.tensor([0, 0, 1])
    ),
    "numbered anew": renumbered,
    "beyond the last": with_columns(lambda rows: rows + torch.tensor([0, 99, 0])),
    "scores, not places": values,
    "two columns": with_columns(lambda rows: rows[:, 1:]),
    "in place": in_place,
    "a list": with_columns(lambda rows: rows.tolist()),
    "none": lambda scores: None,
    "nan": lambda scores: torch.full((9, 3), torch.nan),
    "an exception": lambda scores: scores[99],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_best_and_worst(answer)}")
# > a loop: Right!
# > by sorting: Right!
# > the starter: Not yet: the first column should be [0, 1, 2, 4, 7].
# > ties too: Not yet: a prompt whose answers are all equally good has no pair.
# > swapped: Not yet: a chosen answer is not the best one.
# > best twice: Not yet: a rejected answer is not the worst one.
# > first and second: Not yet: a chosen answer is not the best one.
# > numbered anew: Not yet: the first column should be [0, 1, 2, 4, 7].
# > beyond the last: Not yet: there is no answer at one of these places.
# > scores, not places: Not yet: places are int64, not torch.float32.
# > two columns: Not yet: return a tensor with three columns.
# > in place: Not yet: it changes the scores. Use a copy.
# > a list: Not yet: return a tensor with three columns.
# > none: Not yet: return a tensor with three columns.
# > nan: Not yet: places are int64, not torch.float32.
# > an exception: Not yet: IndexError: index 99 is out of bounds for dimension 0 with size 9
