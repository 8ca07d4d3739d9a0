"""Solution: a size that is fixed is a number in the graph."""

from demanded import check_demanded, torch


# --8<-- [start:solution]
def demanded(program: torch.export.ExportedProgram) -> dict[str, tuple]:
    shapes = {}
    for node in program.graph.nodes:
        if node.name in program.graph_signature.user_inputs:
            sizes = node.meta["val"].shape
            shapes[node.name] = tuple(
                size if isinstance(size, int) else None for size in sizes
            )
    return shapes


print(check_demanded(demanded))
# > Right!
# --8<-- [end:solution]
