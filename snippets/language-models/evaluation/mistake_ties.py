"""Common mistake: the right answer always stands first."""

# needs: safetensors (the weights are kept in its format)

from losses import torch
from questions import questions

# --8<-- [start:mistake]
answers = torch.tensor([right for _, _, right in questions])
for name, score in {"zeros": 0.0, "nan": float("nan")}.items():
    chosen = torch.full((len(answers), 4), score).argmax(dim=1)
    first = (chosen == 0).float().mean()
    shuffled = (chosen == answers).float().mean()
    print(f"{name}: {100 * first:.0f} % if first, {100 * shuffled:.0f} % if shuffled")
# > zeros: 100 % if first, 24 % if shuffled
# > nan: 100 % if first, 24 % if shuffled
# --8<-- [end:mistake]
