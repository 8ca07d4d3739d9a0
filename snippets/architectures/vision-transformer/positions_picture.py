"""Which positions became alike in training?"""

# needs: safetensors (it reads the trained networks)
# needs: matplotlib (it draws)

import torch
from net import VisionTransformer
from pictures import draw_positions, plt
from safetensors.torch import load_file

# --8<-- [start:likeness]
place = torch.arange(16)
row, column = place // 4, place % 4
apart = (row[:, None] - row).abs() + (column[:, None] - column).abs()


def likeness(file: str) -> torch.Tensor:
    """Return cosines of what three trainings added to the positions."""
    trained, tables = load_file(file), []
    for seed in range(3):
        torch.manual_seed(seed)  # the start, once more
        start = VisionTransformer().positions.detach()
        added = (trained[f"{seed}.positions"] - start)[0, 1:]
        added = torch.nn.functional.normalize(added, dim=1)
        tables.append(added @ added.T)
    return torch.stack(tables)


def by_distance(tables: torch.Tensor) -> torch.Tensor:
    """Return the mean likeness at the distances from 1 to 6 patches."""
    means = [tables[:, apart == distance].mean(dim=1) for distance in range(1, 7)]
    return torch.stack(means, dim=1)


files = {"as they are": "vits.safetensors", "moved": "moved_vits.safetensors"}
tables = {name: likeness(file) for name, file in files.items()}
curves = {name: by_distance(table) for name, table in tables.items()}
# --8<-- [end:likeness]

# --8<-- [start:show]
for name, values in curves.items():
    print(f"{name}: neighbors {values[:, 0].mean():+.1f}")
# > as they are: neighbors +0.0
# > moved: neighbors +0.3
draw_positions(tables["moved"].mean(dim=0), curves)
plt.show()
# figure> Left, sixteen maps of 4 by 4 cells, one for each place, for moved digits. The place itself is
# figure> brightest, cells next to it are brighter than most, cells on the far side are dark. Right, likeness
# figure> over the distance, with a dot for each seed. For moved digits it falls from
# figure> 0.3{=curves["moved"].mean(dim=0)[0]} next door to −0.3{=curves["moved"].mean(dim=0)[4]} at 5 patches.
# figure> For digits as they are, it is near 0 up to 4, and 0.3{=curves["as they are"].mean(dim=0)[5]} at 6.
# --8<-- [end:show]
