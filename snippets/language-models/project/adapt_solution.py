"""Solution of stage 6: adapters beside frozen weights, and old examples among the new."""

# needs: safetensors (the weights are kept in its format)
# time: 60 s (it trains)

from adapt import check_adapt
from to_example_solution import to_example
from train_dates import train

# isort: split

# --8<-- [start:solution]
import random

from language_model import LanguageModel, add_lora


def adapt(model: LanguageModel, new: list, old: list) -> LanguageModel:
    """Return the model, which then reads the new form, too.

    There are 3,200 new pairs and as many old ones. The weights that the model had stay.
    """
    add_lora(model, rank=8)
    mixed = new + old
    random.Random(0).shuffle(mixed)
    train(model, [to_example(*pair) for pair in mixed], steps=200, rate=0.01, batch=32)
    return model.eval()


if __name__ == "__main__":
    print(check_adapt(adapt))
    # > Right!
# --8<-- [end:solution]
