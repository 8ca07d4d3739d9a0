"""A classifier for the digits, trained and saved."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)

from digits_parts import known, known_labels, new, new_labels
from generators import F, fit, mlp, torch

# --8<-- [start:train]
from safetensors.torch import save_file

torch.manual_seed(0)
reader = mlp(64, 64, 10)
fit(reader, lambda model, x, y: F.cross_entropy(model(x), y), known, known_labels)
right = (reader(new).argmax(1) == new_labels).sum()
print(f"{right} of {len(new)} new digits are read right")
# > 292 of 300 new digits are read right
save_file(reader.float().state_dict(), "reader.safetensors")
# saves> reader.safetensors
# --8<-- [end:train]
