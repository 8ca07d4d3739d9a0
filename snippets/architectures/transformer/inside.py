"""What the trained transformer looks at, and whether that is what counts."""

# needs: matplotlib (it draws)
# needs: safetensors (it loads the weights)

from drawing import draw_grids, plt
from reversing import accuracy, draw, kinds, torch

# --8<-- [start:inside]
from safetensors.torch import load_file


@torch.no_grad()
def look_inside(model, digits, weights=None):
    """Return scores and attention weights (one head); `weights` replace its own."""
    block = model.blocks[0]
    x = model.embedding(digits) + model.positions
    query, key, value = block.attention.project(block.norm1(x)).chunk(3, dim=-1)
    if weights is None:
        weights = (query @ key.mT / key.shape[-1] ** 0.5).softmax(dim=-1)
    x = x + block.attention.out(weights @ value)
    x = x + block.mlp(block.norm2(x))
    return model.scores(model.norm(x)), weights


torch.manual_seed(0)
before, after = kinds["transformer"]().double(), kinds["transformer"]().double()
after.load_state_dict(load_file("reverser.safetensors"))
digits, backwards = draw(1000)
torch.testing.assert_close(look_inside(after, digits)[0], after(digits))
# --8<-- [end:inside]

# --8<-- [start:maps]
maps = [look_inside(model, digits)[1].mean(0) for model in (before, after)]
grids = {"untrained": maps[0], "trained": maps[1]}
draw_grids(grids, ["looks at position"] * 2, "position", vmin=0, vmax=1)
plt.show()
# figure> Two grids of attention weights, eight rows for tokens and eight columns for the positions they
# figure> look at. Untrained: the same dark color everywhere. Trained: a bright line from the bottom left to
# figure> the top right, so that token 0 looks at 7 and token 7 at 0, and a little light beside the line.
# --8<-- [end:maps]

# --8<-- [start:forced]
mirror = torch.eye(8, dtype=torch.double).flip(1)
print(f"attention in the mirror: {(maps[1] * mirror).sum(1).mean():.2f}")
# > attention in the mirror: 0.71
for name, forced in {"mirror": mirror, "itself": mirror.flip(1)}.items():
    scores, _ = look_inside(after, digits, forced)
    right = (scores.argmax(-1) == backwards).double().mean()
    print(f"only {name}: {100 * right:.0f} %")
# > only mirror: 100 %
# > only itself: 10 %
# --8<-- [end:forced]

# --8<-- [start:shorter]
for length in (8, 6, 4):
    print(f"{length} digits: {accuracy(after, length):.0f} %")
# > 8 digits: 100 %
# > 6 digits: 25 %
# > 4 digits: 10 %
# --8<-- [end:shorter]
