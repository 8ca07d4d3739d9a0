"""Which kinds of sizes an exported program accepts."""

from frost import evenings, frost, torch

# isort: split

# --8<-- [start:kinds]
import logging

from torch.export import Dim


def answers(program, rows) -> bool:
    """Tell whether the program accepts so many rows."""
    try:
        return len(program.module()(torch.zeros(rows, 3))) == rows
    except AssertionError:
        return False


def try_kind(name, size, example):
    """Export with this kind of size, and tell which numbers of rows are accepted."""
    try:
        told = torch.export.export(frost, (example,), dynamic_shapes=({0: size},))
    except (ValueError, RuntimeError) as error:
        return f"{name}: {type(error).__name__}"
    return f"{name}: {[rows for rows in (1, 2, 7) if answers(told, rows)]}"


KINDS = {"Dim": Dim("rows"), "Dim.DYNAMIC": Dim.DYNAMIC, "Dim.AUTO": Dim.AUTO}
for name, size in KINDS.items():
    print(try_kind(name, size, evenings))
# > Dim: [1, 2, 7]
# > Dim.DYNAMIC: [1, 2, 7]
# > Dim.AUTO: [1, 2, 7]
# --8<-- [end:kinds]

# --8<-- [start:one]
logging.getLogger("torch._export").setLevel(logging.ERROR)  # Dim.AUTO only logs it
for name, size in KINDS.items():
    print(try_kind(name, size, evenings[:1]))
# > Dim: UserError
# > Dim.DYNAMIC: ValueError
# > Dim.AUTO: [1]
# --8<-- [end:one]
