"""Train on the old digits, with many photos, and save the weights."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

from camera import generator, images, labels, old, old_answers, old_held_out, photograph
from net import PhotoNet
from training import accuracy, fit, torch

# isort: split
# --8<-- [start:train]
from safetensors.torch import save_file
from torch.optim import AdamW

many = old[200:].repeat(10)  # ten photos of each
photos, targets = photograph(images[many], generator), labels[many]

torch.manual_seed(0)
model = PhotoNet(classes=5)
model.body.normalize.mean.copy_(photos.mean())
model.body.normalize.std.copy_(photos.std())
fit(model, AdamW(model.parameters(), lr=0.01), photos, targets, steps=400)
print(f"{accuracy(model, old_held_out, old_answers):.0f} % of the held-out photos")
# > 96 % of the held-out photos
save_file(model.state_dict(), "pretrained.safetensors")
# saves> pretrained.safetensors
# --8<-- [end:train]
