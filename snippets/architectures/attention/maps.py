"""Where a model looks before and after training."""

# needs: matplotlib (it draws)

from matplotlib import pyplot as plt
from pairs import Lookup, make_lists, nn, torch, train


# --8<-- [start:draw]
@torch.inference_mode()
def draw_looks(ax, title: str, model: nn.Module, letters, digits) -> None:
    """Draw where a model looks in one list, with a row for each letter as the question."""
    asked = letters[0].sort().values
    model(letters.expand(6, -1), digits.expand(6, -1), asked)
    ax.imshow(model.weights.squeeze(1).round(decimals=1), vmin=0, vmax=1)
    ax.set_xticks(range(6), [chr(ord("a") + letter) for letter in letters[0]])
    ax.set_yticks(range(6), [chr(ord("a") + letter) for letter in asked])
    ax.set(title=title, xlabel="letter in the list", ylabel="letter asked for")


# --8<-- [end:draw]

# --8<-- [start:show]
torch.manual_seed(0)
model, (letters, digits, _, _) = Lookup(), make_lists(1)
_, axes = plt.subplots(1, 2, figsize=(5.4, 3.0), layout="constrained")
draw_looks(axes[0], "before training", model, letters, digits)
draw_looks(axes[1], "after training", train(model), letters, digits)
plt.show()
# figure> Two grids of letters asked for by letters in the list. Before training,
# figure> all cells are dark or dim. After, each row has one bright cell, where the letters are the same.
# --8<-- [end:show]
