"""Where a model looks before and after training."""

# needs: matplotlib (it draws)

from pairs import Lookup, make_lists, torch, train

# --8<-- [start:maps]
from matplotlib import pyplot as plt

torch.manual_seed(0)
lookup = Lookup()
letters, digits, _, _ = make_lists(1)
asked = letters[0].sort().values  # ask for each letter once, in the order of the alphabet


def look(model: Lookup) -> torch.Tensor:
    """Return where the model looks, with a row for each question."""
    with torch.inference_mode():
        model(letters.expand(6, -1), digits.expand(6, -1), asked)
    return model.weights.squeeze(1)


before, after = look(lookup), look(train(lookup))
_, axes = plt.subplots(1, 2, figsize=(6.4, 3.4), layout="constrained")
for ax, weights in zip(axes, (before, after), strict=True):
    ax.imshow(weights.round(decimals=1), vmin=0, vmax=1)
    ax.set_xticks(range(6), [chr(ord("a") + letter) for letter in letters[0]])
    ax.set_yticks(range(6), [chr(ord("a") + letter) for letter in asked])
    ax.set_xlabel("letter in the list")
axes[0].set(title="before training", ylabel="letter asked for")
axes[1].set(title="after training")
plt.show()
# figure> Two grids of six rows, the letters asked for, and six columns, the entries of the list.
# figure> Before training, all cells are dark or dim. After training, each row has one bright cell,
# figure> in the column of the same letter, and all other cells are dark.
# --8<-- [end:maps]
