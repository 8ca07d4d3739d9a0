"""Answers to the stage “A new form”, and what its check says to each."""

# needs: safetensors (the weights are kept in its format)
# time: 120 s (it trains, once an answer)

import random

from adapt import adapt, check_adapt
from language_model import add_lora
from to_example_solution import to_example
from train_dates import train


def tuned(model, chosen, rank=8, rate=0.01):
    if rank:
        add_lora(model, rank)
    chosen = list(chosen)
    random.Random(0).shuffle(chosen)
    examples = [to_example(*pair) for pair in chosen]
    train(model, examples, len(examples) // 32, rate, batch=32)
    return model.eval()


def by_turns(model, new, old):
    """One of each, all the time."""
    add_lora(model, 8)
    both = [pair for two in zip(new, old, strict=True) for pair in two]
    train(model, [to_example(*pair) for pair in both], 200, 0.01, batch=32)
    return model.eval()


def left_on_old(model, new, old):
    """The new form first, the old ones after it."""
    tuned(model, new)
    weights = [w for w in model.parameters() if w.requires_grad]
    assert weights
    train(model, [to_example(*pair) for pair in old], 100, 0.01, batch=32)
    return model.eval()


RIGHT = {
    "rank 16": lambda model, new, old: tuned(model, new + old, rank=16, rate=0.005),
    "by turns": by_turns,
}
WRONG = {
    "the starter": adapt,
    "all weights": lambda model, new, old: tuned(model, new[:640], rank=0, rate=0.002),
    "new ones only": lambda model, new, old: tuned(model, new),
    "new ones, then old ones": left_on_old,
    "None": lambda model, new, old: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_adapt(answer)}")
# > rank 16: Right!
# > by turns: Right!
# > the starter: Not yet: 0 of 60 right in the new form.
# > all weights: Not yet: the weights `tokens.weight` are not what they were.
# > new ones only: Not yet: 1 of 60 right in the old forms.
# > new ones, then old ones: Not yet: 0 of 60 right in the new form.
# > None: Not yet: AttributeError: 'NoneType' object has no attribute 'state_dict'
