"""Stage 6: a new form, while the old ones are kept."""

# needs: safetensors (the weights are kept in its format)

import torch
from answers import load_reader
from dates import FORMS, NEW_FORMS, pairs
from scores import score

# isort: split

# --8<-- [start:starter]
from language_model import LanguageModel


def adapt(model: LanguageModel, new: list, old: list) -> LanguageModel:
    """Return the model, which then reads the new form, too.

    There are 3,200 new pairs and as many old ones. The weights that the model had stay.
    """
    return model  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
SLASHES = {"slashes": NEW_FORMS["slashes"]}


def check_adapt(adapt) -> str:
    """Look at the weights, then ask 60 dates in the new form and 60 in the old ones."""
    try:
        torch.manual_seed(0)
        before = load_reader().state_dict()
        new, old = pairs(seed=2, count=3200, forms=SLASHES), pairs(seed=3, count=3200)
        model = adapt(load_reader(), new, old)
        after = {
            name.replace(".linear.", "."): value
            for name, value in model.state_dict().items()
        }
        for name, value in before.items():
            if name not in after or not torch.equal(after[name], value):
                return f"Not yet: the weights `{name}` are not what they were."
        right = score(model, SLASHES, count=60)
        if not right >= 54:
            return f"Not yet: {right} of 60 right in the new form."
        right = score(model, FORMS, count=60)
        if not right >= 54:
            return f"Not yet: {right} of 60 right in the old forms."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_adapt(adapt))
    # > Not yet: 0 of 60 right in the new form.
    # --8<-- [end:try]
