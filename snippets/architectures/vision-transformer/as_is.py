"""A vision transformer against a CNN, on digits as they are."""

# needs: sklearn (the digits come with it)
# needs: safetensors (it saves the trained networks)

from digits_parts import images, labels, test, train
from fitting import accuracy, fit, new_cnn, told
from net import VisionTransformer, nn

# --8<-- [start:train]
from safetensors.torch import save_file

vits = fit(VisionTransformer, lr=0.005)
save_file(nn.ModuleList(vits).state_dict(), "vits.safetensors")
# saves> vits.safetensors
cnns = fit(new_cnn, lr=0.04)
for name, models in {"ViT": vits, "CNN": cnns}.items():
    weights = sum(parameter.numel() for parameter in models[0].parameters())
    known = accuracy(models, images[train], labels[train])
    new = accuracy(models, images[test], labels[test])
    print(f"{name}: {weights:,} weights, known {told(known)}, new {told(new)}")
# tolerance: 7 units (training drifts between processors, by an image or two)
# > ViT: 10,162 weights, known 93.4 to 96.1, new 90.0 to 92.3
# > CNN: 10,142 weights, known 98.0 to 99.4, new 97.7 to 98.3
# --8<-- [end:train]
