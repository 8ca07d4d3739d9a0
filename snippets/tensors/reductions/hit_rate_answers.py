"""Answers to the exercise “How often was the forecast right?”, and what its check says."""

import torch
from hit_rate import check_hit_rate


def loop(forecast, truth):
    hits = sum(a == b for a, b in zip(forecast.tolist(), truth.tolist(), strict=True))
    return hits / len(truth)


RIGHT = {
    "a sum": lambda forecast, truth: (forecast == truth).sum().item() / len(truth),
    "doubles": lambda forecast, truth: float((forecast == truth).double().mean()),
    "misses": lambda f, t: 1 - torch.count_nonzero(f - t).item() / t.numel(),
    "a loop": loop,
}
WRONG = {
    "of four": lambda forecast, truth: (forecast == truth).sum().item() / 4,
    "the number of hits": lambda forecast, truth: float((forecast == truth).sum()),
    "misses alone": lambda forecast, truth: (forecast != truth).float().mean().item(),
    "whole numbers": lambda forecast, truth: (forecast == truth).sum().item() // 4,
    "a tensor": lambda forecast, truth: (forecast == truth).float().mean(),
    "the mean of booleans": lambda forecast, truth: (forecast == truth).mean().item(),
    "all or nothing": lambda forecast, truth: float(torch.equal(forecast, truth)),
    "sorted": lambda f, t: (f.sort().values == t.sort().values).float().mean().item(),
    "how far off": lambda f, t: 1 - (f - t).abs().float().mean().item(),
    "percent": lambda forecast, truth: 100 * loop(forecast, truth),
    "0.75": lambda forecast, truth: 0.75,
    "nan": lambda forecast, truth: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_hit_rate(answer)}")
# > a sum: Right!
# > doubles: Right!
# > misses: Right!
# > a loop: Right!
# > of four: Not yet: the rate is 0.4, not 0.5.
# > the number of hits: Not yet: the rate is 0.75, not 3.0.
# > misses alone: Not yet: the rate is 0.75, not 0.25.
# > whole numbers: Not yet: return a float, not <class 'int'>.
# > a tensor: Not yet: return a float, not <class 'torch.Tensor'>.
# > the mean of booleans: Not yet: RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
# > all or nothing: Not yet: the rate is 0.75, not 0.0.
# > sorted: Not yet: the rate is 0.0, not 0.5.
# > how far off: Not yet: the rate is 0.4, not 0.0.
# > percent: Not yet: the rate is 0.75, not 75.0.
# > 0.75: Not yet: the rate is 0.0, not 0.75.
# > nan: Not yet: the rate is 0.75, not nan.
