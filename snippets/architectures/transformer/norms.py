"""Norms before the parts of a block, or behind them."""

# needs: matplotlib (it draws)
# time: 60 s (trains twelve small transformers, in a few seconds if nothing else runs)

from drawing import draw_losses, plt
from reversing import Block, F, Transformer, accuracy, draw, sinusoidal, torch, train


# --8<-- [start:post]
class PostBlock(Block):
    """The block of 2017, with its norms behind."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.norm1(x + self.attention(x))
        return self.norm2(x + self.mlp(x))


def deep(kind: type[Block], blocks: int) -> Transformer:
    """Return a transformer of several blocks of one kind."""
    layers = [kind(32, heads=1) for _ in range(blocks)]
    return Transformer(10, sinusoidal(8, 32), *layers).double()


for kind in (Block, PostBlock):
    torch.manual_seed(0)
    model = deep(kind, blocks=24)
    digits, backwards = draw(32)
    F.cross_entropy(model(digits).mT, backwards).backward()
    sizes = [block.mlp[0].weight.grad.norm() for block in model.blocks]
    print(f"{kind.__name__}: first {sizes[0]:.2f}, last {sizes[-1]:.2f}")
# > Block: first 0.13, last 0.08
# > PostBlock: first 0.17, last 0.14
# --8<-- [end:post]

# --8<-- [start:train]
curves = {}
for name, kind, lr, warmup in (
    ("norms first", Block, 0.02, 1),
    ("norms behind", PostBlock, 0.02, 1),
    ("norms behind, warm-up", PostBlock, 0.02, 30),
    ("norms behind, small steps", PostBlock, 0.005, 1),
):
    results, curves[name] = [], []
    for seed in range(3):
        torch.manual_seed(seed)
        model = deep(kind, blocks=3)
        curves[name].append(train(model, 70, lr, warmup))
        results.append(accuracy(model))
    print(f"{name:<26}", " ".join(f"{result:3.0f} %" for result in results))
# > norms first                 92 %  98 %  97 %
# > norms behind                15 %  14 %  10 %
# > norms behind, warm-up       76 %  72 %  93 %
# > norms behind, small steps   83 %  99 % 100 %

draw_losses(curves)
plt.show()
# figure> Loss against steps, three curves of each of four kinds. Norms first: down to about
# figure> 0.3{=max(losses[-1] for losses in curves["norms first"])} or less. Norms behind: flat, with ends at
# figure> 2.2{=min(losses[-1] for losses in curves["norms behind"])} and above. Norms behind with a warm-up: down
# figure> late, and up and down. Norms behind with small steps: down late, and smoothly.
# --8<-- [end:train]
