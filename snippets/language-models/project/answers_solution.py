"""Solution of stage 3: questions end at the same place, so they are filled at the left."""

import torch
from answers import check_answers
from dates import END, ID, MODEL, SIGNS
from language_model import LanguageModel, generate


# --8<-- [start:solution]
def answers(model: LanguageModel, questions: list[str]) -> list[str]:
    """Return what the model answers to each question, without END."""
    rows = [[*(ID[sign] for sign in question), MODEL] for question in questions]
    longest = max(len(row) for row in rows)
    ids = torch.tensor([[END] * (longest - len(row)) + row for row in rows])
    padding = torch.tensor([longest - len(row) for row in rows])
    found = generate(model, ids, count=12, temperature=0, padding=padding, end=END)
    new = found[:, longest:].tolist()
    return ["".join(SIGNS[one] for one in row if one != END) for row in new]


if __name__ == "__main__":
    print(check_answers(answers))
    # > Right!
# --8<-- [end:solution]
