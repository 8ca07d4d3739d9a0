"""Answers to the stage “How sure is it?”, and what its check says to each."""

# needs: safetensors (the weights are kept in its format)

import torch
from dates import END, ID, MODEL
from language_model import log_probs
from sureness import check_sureness, sureness


def each(model, question, answer, end=True):
    ids = [*map(ID.get, question), MODEL, *map(ID.get, answer), *[END] * end]
    with torch.no_grad():
        return log_probs(model, torch.tensor([ids]))[0]


def from_end(model, question, answer):
    return each(model, question, answer)[-len(answer) - 1 :].exp().prod().item()


def by_loss(model, question, answer):
    ids = [*map(ID.get, question), MODEL, *map(ID.get, answer)]
    targets = torch.tensor([*map(ID.get, answer), END])
    with torch.no_grad():
        scores = model(torch.tensor([ids]))[0, len(question) :]
    loss = torch.nn.functional.cross_entropy(scores, targets, reduction="sum")
    return (-loss).exp().item()


RIGHT = {"counted from the end": from_end, "by the loss": by_loss}
WRONG = {
    "the starter": sureness,
    "with the question": lambda *asked: each(*asked).sum().exp().item(),
    "the mean": lambda m, q, a: each(m, q, a)[len(q) :].mean().exp().item(),
    "without END": lambda m, q, a: (
        each(m, q, a, end=False)[len(q) :].sum().exp().item()
    ),
    "from one sign on": lambda m, q, a: each(m, q, a)[len(q) + 1 :].sum().exp().item(),
    "a logarithm": lambda m, q, a: each(m, q, a)[len(q) :].sum().item(),
    "constant": lambda *asked: 1.0,
    "nan": lambda *asked: float("nan"),
    "None": lambda *asked: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_sureness(answer)}")
# > counted from the end: Right!
# > by the loss: Right!
# > the starter: Not yet: '2026-05-01' to 'May 1, 2026' has 0.016, not 0.96.
# > with the question: Not yet: '2026-05-01' to 'May 1, 2026' has 2.9e-40, not 0.96.
# > the mean: Not yet: '2026-05-01' to 'May 1, 2026' has 1, not 0.96.
# > without END: Not yet: '' to 'x' has 1, not 0.00022.
# > from one sign on: Not yet: '' to 'x' has 1, not 0.00022.
# > a logarithm: Not yet: -0.0406 is no probability.
# > constant: Not yet: '2026-05-01' to 'May 1, 2026' has 1, not 0.96.
# > nan: Not yet: nan is no probability.
# > None: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
