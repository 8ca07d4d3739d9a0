"""Exercise: what an exported program demands of its inputs."""

# --8<-- [start:starter]
import torch
from torch import nn


def demanded(program: torch.export.ExportedProgram) -> dict[str, tuple]:
    """Return the shape of each input, with None for a size that may vary."""
    return {"x": (None, 3)}  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Shifted(nn.Module):
    """Shift rows of three numbers, and multiply them by a matrix."""

    def __init__(self):
        super().__init__()
        self.register_buffer("shift", torch.ones(3))

    def forward(self, rows, matrix):
        return (rows + self.shift) @ matrix


def check_demanded(demanded) -> str:
    """Ask about programs with one input or two, and with sizes that vary or not."""
    some, matrix = torch.export.Dim.DYNAMIC, torch.zeros(3, 5)
    x, rows = torch.zeros(4, 3), torch.zeros(6, 3)
    one, two = nn.Linear(3, 2), Shifted()
    cases = (
        (one, (x,), ({0: some},), {"input": (None, 3)}),
        (one, (x,), None, {"input": (4, 3)}),
        (two, (rows, matrix), (None, {1: some}), {"rows": (6, 3), "matrix": (3, None)}),
        (two, (x, matrix), ({0: some}, None), {"rows": (None, 3), "matrix": (3, 5)}),
    )
    try:
        for module, example, sizes, expected in cases:
            program = torch.export.export(module, example, dynamic_shapes=sizes)
            answer = demanded(program)
            if not isinstance(answer, dict):
                return f"Not yet: {type(answer).__name__}, not a dict."
            if set(answer) != set(expected):
                return f"Not yet: the inputs are {list(expected)}, not {list(answer)}."
            for name, shape in expected.items():
                if not isinstance(answer[name], tuple):
                    return f"Not yet: {answer[name]} is no tuple."
                told = tuple(answer[name])
                if not all(size is None or type(size) is int for size in told):
                    return f"Not yet: in {told}, not all are numbers or None."
                if told != shape:
                    return f"Not yet: {name} is {shape}, not {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_demanded(demanded))
    # > Not yet: the inputs are ['input'], not ['x'].
    # --8<-- [end:try]
