"""Where pretraining brings little: many labels, and an easy task."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

import torch
from camera import answers, few, held_out, images, new, pool, pool_answers
from few_labels import from_nothing
from net import nn
from torch.nn import functional as F
from torch.optim import AdamW
from training import accuracy, fit
from two_rates import fine_tuned

# --8<-- [start:all]
for name, method in (("from nothing", from_nothing), ("fine-tuned", fine_tuned)):
    models = [method(seed, pool, pool_answers, steps=200) for seed in range(3)]
    scores = torch.tensor([accuracy(model, held_out, answers) for model in models])
    print(f"{name:13} {scores.mean():.0f} ± {scores.std():.0f}")
# > from nothing  82 ± 3
# > fine-tuned    79 ± 3
# --8<-- [end:all]


# --8<-- [start:clean]
def linear(seed: int, photos, targets) -> nn.Module:
    """Return a linear model of the pixels, trained for as many steps."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Flatten(), nn.Linear(144, 5))
    fit(model, AdamW(model.parameters(), lr=0.01), photos, targets)
    return model


clean = F.pad(images[new], (2, 2, 2, 2)).unsqueeze(1)
clean_held_out, clean_pool = clean[:300], clean[300:]
for name, method in (
    ("linear", linear),
    ("from nothing", from_nothing),
    ("fine-tuned", fine_tuned),
):
    scores = []
    for seed in range(5):
        chosen = few(10, seed)
        model = method(seed, clean_pool[chosen], pool_answers[chosen])
        scores.append(accuracy(model, clean_held_out, answers))
    scores = torch.tensor(scores)
    print(f"{name:13} {scores.mean():.0f} ± {scores.std():.0f}")
# > linear        90 ± 3
# > from nothing  93 ± 2
# > fine-tuned    94 ± 3
# --8<-- [end:clean]
