"""What the reader answers, and what it leaves to somebody else."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from answers import load_reader
from answers_solution import answers
from dates import FORMS, NEW_FORMS, pairs
from sureness_solution import sureness
from threshold_solution import threshold


# --8<-- [start:run]
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
