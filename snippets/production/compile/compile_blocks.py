"""Exercise: compile the block of a model, once."""

from photo import torch
from torch import nn


# --8<-- [start:starter]
def compile_blocks(model: nn.Module, backend) -> None:
    """Compile each of `model.blocks` in place, with this backend."""
    model.compile(backend=backend)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def house_of(floors: int) -> nn.Module:
    """Return a house of floors, of classes that are new each time."""

    class Floor(nn.Module):
        def __init__(self):
            super().__init__()
            self.linear = nn.Linear(8, 8)

        def forward(self, x):
            return x + torch.relu(self.linear(x))

    class House(nn.Module):
        def __init__(self):
            super().__init__()
            self.stem = nn.Linear(2, 8)
            self.blocks = nn.ModuleList(Floor() for _ in range(floors))

        def forward(self, x):
            x = self.stem(x)
            for block in self.blocks:
                x = block(x)
            return x

    return House()


def check_compile_blocks(compile_blocks) -> str:
    """Count the graphs, their operations and their runs, for two models."""

    def spy(graph, example_inputs):
        found.append(sum(node.op.startswith("call") for node in graph.graph.nodes))

        def run(*inputs):
            runs.append(1)
            return graph.forward(*inputs)

        return run

    try:
        for depth in (3, 6):
            torch.compiler.reset()
            torch.manual_seed(0)
            found, runs, rows = [], [], torch.rand(4, 2)
            model = house_of(depth)
            names, expected = list(model.state_dict()), model(rows)
            compile_blocks(model, spy)
            output = model(rows)
            if not torch.allclose(output, expected, atol=1e-6):
                return "Not yet: the model computes something else."
            if list(model.state_dict()) != names:
                return f"Not yet: a weight is called {list(model.state_dict())[2]} now."
            if not found:
                return "Not yet: the backend was given no graph."
            if found != [3]:
                return f"Not yet: graphs of {found} operations, where [3] would do."
            if len(runs) != depth:
                return f"Not yet: {len(runs)} of {depth} blocks ran compiled."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_compile_blocks(compile_blocks))
    # > Not yet: graphs of [10] operations, where [3] would do.
    # --8<-- [end:try]
