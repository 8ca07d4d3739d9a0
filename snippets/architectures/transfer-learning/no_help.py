"""Where pretraining brings little: many labels, and an easy task."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

import torch
from camera import answers, few, held_out, images, new, pool, pool_answers
from few_labels import from_nothing, linear
from torch.nn import functional as F
from training import accuracy
from two_rates import fine_tuned

# --8<-- [start:all]
for method in (from_nothing, fine_tuned):
    models = [method(seed, pool, pool_answers, steps=100) for seed in range(5)]
    scores = torch.tensor([accuracy(model, held_out, answers) for model in models])
    print(f"{method.__name__:13} {scores.mean():.0f} ± {scores.std():.0f}")
# > from_nothing  76 ± 4
# > fine_tuned    77 ± 1
# --8<-- [end:all]

# --8<-- [start:clean]
clean = F.pad(images[new], (2, 2, 2, 2)).unsqueeze(1)
clean_held_out, clean_pool = clean[:300], clean[300:]
for method in (linear, from_nothing, fine_tuned):
    scores = []
    for seed in range(5):
        chosen = few(10, seed)
        model = method(seed, clean_pool[chosen], pool_answers[chosen])
        scores.append(accuracy(model, clean_held_out, answers))
    scores = torch.tensor(scores)
    print(f"{method.__name__:13} {scores.mean():.0f} ± {scores.std():.0f}")
# > linear        90 ± 3
# > from_nothing  93 ± 2
# > fine_tuned    94 ± 3
# --8<-- [end:clean]
