"""Exercise: layers that run only if they are needed."""

# --8<-- [start:starter]
import torch
from torch import nn


def look_closer(signal: torch.Tensor, large: nn.Module) -> torch.Tensor:
    """Return large(signal) if a value of it exceeds 1, otherwise zeros, (rows, 1)."""
    return large(signal)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_look_closer(look_closer) -> str:
    """Export it with two layers, try loud and quiet signals, and read the graph."""
    import contextlib
    import io

    class Closer(nn.Module):
        def __init__(self):
            super().__init__()
            self.large = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))

        def forward(self, signal):
            return look_closer(signal, self.large)

    try:
        torch.manual_seed(0)
        closer = Closer()
        with contextlib.redirect_stderr(io.StringIO()):  # a refusal prints the graph
            program = torch.export.export(closer, (torch.rand(3, 4),))
        for row in range(3):
            quiet = torch.randn(3, 4).clamp(max=1)
            quiet[row, 1] = -1.5
            loud = torch.randn(3, 4).clamp(max=1)
            loud[row, row + 1] = 1.5
            for name, signal, expected in (
                ("quiet", quiet, torch.zeros(3, 1)),
                ("loud", loud, closer.large(loud)),
            ):
                answer = program.module()(signal)
                if not isinstance(answer, torch.Tensor):
                    return f"Not yet: it returns a {type(answer).__name__}, no tensor."
                if answer.shape != (3, 1):
                    return f"Not yet: the shape is {tuple(answer.shape)}, not (3, 1)."
                if not torch.allclose(answer, expected, atol=1e-6):
                    return f"Not yet: a {name} signal is answered wrongly."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    linear = torch.ops.aten.linear.default
    places = [
        name
        for name, part in program.graph_module.named_modules()
        if isinstance(part, torch.fx.GraphModule)
        and any(node.target == linear for node in part.graph.nodes)
    ]
    if len(places) != 1 or "_graph_" not in places[0]:  # true_graph_0, false_graph_0
        return "Not yet: the large layers run for each signal."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_look_closer(look_closer))
    # > Not yet: a quiet signal is answered wrongly.
    # --8<-- [end:try]
