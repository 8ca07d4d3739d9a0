"""What the reader answers, and what it leaves to somebody else."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from answers import load_reader
from answers_solution import answers
from dates import FORMS, NEW_FORMS, pairs
from sureness_solution import sureness
from threshold_solution import threshold

# isort: split

# --8<-- [start:run]
import matplotlib.pyplot as plt
import torch


def ask(model, asked):
    """Return how sure the model is of its answers, and which of them are right."""
    given = answers(model, [question for question, _ in asked])
    triples = [(q, a, g) for (q, a), g in zip(asked, given, strict=True)]
    return [sureness(model, q, g) for q, _, g in triples], [
        a == g for _, a, g in triples
    ]


model = load_reader()
mixed = FORMS | NEW_FORMS
limit = threshold(*ask(model, pairs(seed=20, count=300, forms=mixed)), wanted=0.98)
sure, right = ask(model, pairs(seed=21, count=300, forms=mixed))
kept = [ok for value, ok in zip(sure, right, strict=True) if value >= limit]
print(f"all answers: {sum(right)} of {len(right)} are right")
# > all answers: 244 of 300 are right
print(f"from {limit:.2f} on: {sum(kept)} of {len(kept)}")
# > from 0.90 on: 236 of 240
# --8<-- [end:run]

# --8<-- [start:draw]
ranked = sorted(zip(sure, right, strict=True), reverse=True)
good = torch.tensor([ok for _, ok in ranked]).cumsum(0)
count = torch.arange(1, len(ranked) + 1)
plt.plot(100 * count / len(ranked), 100 * good / count)
plt.plot(100 * len(kept) / len(sure), 100 * sum(kept) / len(kept), "o", color="C1")
plt.xlabel("questions that are answered, the surest first (%)")
plt.ylabel("of them right (%)")
plt.show()
# figure> A line that stays close to 100 % until about four in five questions are answered, then falls to 81{=100 * good[-1] / count[-1]} %.
# figure> A dot where the chosen limit is stands just before the line falls.
# --8<-- [end:draw]
