"""The test, and new images that were prepared in another way."""

# needs: sklearn (the digits come with it)

import torch
from classifier import Classifier, mlp_layers
from digit_images import answers, everything, images, labels, test
from parts import F, fit

# isort: split
# --8<-- [start:final]
import time

torch.manual_seed(0)
start = time.perf_counter()
model = fit(Classifier(mlp_layers(), images), images, labels)
print(f"{time.perf_counter() - start:.1f} s")
# ~> 1.4 s

with torch.inference_mode():
    right = model(everything[test]).argmax(dim=1) == answers[test]
print(f"{right.sum()} of {len(test)}: {100 * right.double().mean():.1f} %")
# > 294 of 300: 98.0 %
# --8<-- [end:final]

# --8<-- [start:prepared]
torch.manual_seed(0)
known, new = images[:1347], images[1347:]
model = fit(Classifier(mlp_layers(), known), known, labels[:1347])
cases = {
    "as in training": new,
    "0 to 16, not 0 to 1": new * 16,
    "normalized before": (new - model.mean) / model.std,
    "one pixel to the right": F.pad(new, (1, 0))[..., :8],
    "mirrored": new.flip(3),
    "ink is 0, paper is 1": 1 - new,
}
for name, changed in cases.items():
    with torch.inference_mode():
        best = model(changed).softmax(dim=1).max(dim=1)
    right = (best.indices == labels[1347:]).double().mean()
    print(f"{name:24}{100 * right:3.0f} % right, mean {changed.mean():4.1f}", end="")
    print(f", certainty {best.values.mean():.2f}")
# > as in training           99 % right, mean  0.3, certainty 0.99
# > 0 to 16, not 0 to 1      95 % right, mean  4.9, certainty 1.00
# > normalized before        99 % right, mean -0.0, certainty 1.00
# > one pixel to the right   44 % right, mean  0.3, certainty 0.87
# > mirrored                 45 % right, mean  0.3, certainty 0.87
# > ink is 0, paper is 1      0 % right, mean  0.7, certainty 0.85
# --8<-- [end:prepared]
