"""Answers to the stage “Many answers at once”, and what its check says to each."""

import torch
from answers import answers, check_answers
from dates import END, ID, MODEL, SIGNS
from language_model import generate


def batched(
    model, questions, left=True, tell=True, count=12, start=None, end=END, filler=END
):
    rows = [[*map(ID.get, question), MODEL] for question in questions]
    longest = max(map(len, rows))
    missing = [longest - len(row) for row in rows]
    fill = [[filler] * many for many in missing]
    pairs = zip(fill, rows, strict=True)
    ids = torch.tensor([f + row if left else row + f for f, row in pairs])
    padding = torch.tensor(missing) if tell else None
    found = generate(model, ids, count, temperature=0, padding=padding, end=end)
    new = found[:, longest if start is None else start :].tolist()
    return ["".join(map(SIGNS.__getitem__, row)).split("<|end|>")[0] for row in new]


def by_length(model, questions):
    """Batches of questions of one length need no filling."""
    found = {}
    for length in sorted({len(question) for question in questions}):
        same = [question for question in questions if len(question) == length]
        found |= dict(zip(same, batched(model, same), strict=True))
    return [found[question] for question in questions]


def one_by_one(model, questions):
    return [batched(model, [question])[0] for question in questions]


def with_end(model, questions):
    return [f"{text}<|end|>" for text in batched(model, questions)]


def never_one(model, questions):
    """Take a single question for a batch of its signs."""
    if len(questions) > 1:
        return batched(model, questions)
    return batched(model, list(questions[0]))[:1]


RIGHT = {
    "cut at END": batched,
    "filled with blanks": lambda *asked: batched(*asked, filler=ID[" "]),
    "batches by length": by_length,
}
WRONG = {
    "the starter": answers,
    "filled at the right": lambda *asked: batched(*asked, left=False, tell=False),
    "padding not told": lambda *asked: batched(*asked, tell=False),
    "nine signs": lambda *asked: batched(*asked, count=9),
    "question and answer": lambda *asked: batched(*asked, start=0),
    "END left in": with_end,
    "one by one": one_by_one,
    "one question by its signs": never_one,
    "sorted": lambda model, questions: sorted(batched(model, questions)),
    "the first only": lambda model, questions: batched(model, questions[:1]),
    "ids": lambda model, questions: [[1] for _ in questions],
    "constant": lambda model, questions: ["2000-01-01" for _ in questions],
    "None": lambda model, questions: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_answers(answer)}")
# > cut at END: Right!
# > filled with blanks: Right!
# > batches by length: Right!
# > the starter: Not yet: special tokens are no part of an answer.
# > filled at the right: Not yet: 'September 2, 1991' alone gives '1991-09-02', not '019922-08'.
# > padding not told: Not yet: 'September 2, 1991' alone gives '1991-09-02', not '1991-07-3'.
# > nine signs: Not yet: 'September 2, 1991' alone gives '1991-09-02', not '1991-09-0'.
# > question and answer: Not yet: special tokens are no part of an answer.
# > END left in: Not yet: special tokens are no part of an answer.
# > one by one: Not yet: 330 passes through the model for 30 questions.
# > one question by its signs: Not yet: one question alone gets another answer.
# > sorted: Not yet: 'September 2, 1991' alone gives '1991-09-02', not '1900-08-21'.
# > the first only: Not yet: 1 answers to 30 questions.
# > ids: Not yet: an answer is a string.
# > constant: Not yet: 'September 2, 1991' alone gives '1991-09-02', not '2000-01-01'.
# > None: Not yet: TypeError: 'NoneType' object is not iterable
