"""Solution: a name for each size, and the same name for the same size."""

from export_scorer import check_export_scorer, nn, torch


# --8<-- [start:solution]
def export_scorer(scorer: nn.Module) -> torch.export.ExportedProgram:
    example = (torch.zeros(2, 3, 4), torch.zeros(2, 3))
    batch, length = torch.export.dims("batch", "length")
    sizes = ({0: batch, 1: length}, {0: batch, 1: length})
    return torch.export.export(scorer, example, dynamic_shapes=sizes)


print(check_export_scorer(export_scorer))
# > Right!
# --8<-- [end:solution]
