"""Compile the block that a model is made of, or the whole model."""

# --8<-- [start:model]
from photo import graphs, torch, watch
from torch import nn


class Block(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.norm, self.linear = nn.LayerNorm(width), nn.Linear(width, width)

    def forward(self, x):
        return x + torch.relu(self.linear(self.norm(x)))


class Tower(nn.Module):
    def __init__(self, depth: int, width: int = 8):
        super().__init__()
        self.stem = nn.Linear(2, width)
        self.blocks = nn.ModuleList(Block(width) for _ in range(depth))

    def forward(self, x):
        x = self.stem(x)
        for block in self.blocks:
            x = block(x)
        return x


# --8<-- [end:model]

if __name__ == "__main__":
    # --8<-- [start:compare]
    rows = torch.rand(4, 2)

    def report(tower) -> None:
        torch.compiler.reset()
        graphs.clear()
        tower(rows)
        print(f"  {len(graphs)} graph of {sum(map(len, graphs))} operations")

    for depth in (3, 12):
        print(depth, "blocks, compiled as a whole and block by block:")
        report(torch.compile(Tower(depth), backend=watch))
        tower = Tower(depth)
        for block in tower.blocks:
            block.compile(backend=watch)
        report(tower)
    # > 3 blocks, compiled as a whole and block by block:
    # >   1 graph of 13 operations
    # >   1 graph of 4 operations
    # > 12 blocks, compiled as a whole and block by block:
    # >   1 graph of 49 operations
    # >   1 graph of 4 operations
    # --8<-- [end:compare]
