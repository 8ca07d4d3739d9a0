"""Exercise: two inputs, and two sizes that vary."""

# --8<-- [start:starter]
import torch
from torch import nn


class Scorer(nn.Module):
    """Score sentences: words (batch, length, 4), and how much each of them counts."""

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 1)

    def forward(self, words, counts):
        return self.linear((words * counts[:, :, None]).sum(1)).squeeze(1)


def export_scorer(scorer: nn.Module) -> torch.export.ExportedProgram:
    """Export a scorer for any number of sentences of any length."""
    example = (torch.zeros(2, 3, 4), torch.zeros(2, 3))
    return torch.export.export(scorer, example)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_export_scorer(export_scorer) -> str:
    """Export two scorers, and score sentences in several numbers and lengths."""
    try:
        torch.manual_seed(0)
        for scorer in (Scorer(), Scorer()):
            program = export_scorer(scorer)
            if not isinstance(program, torch.export.ExportedProgram):
                return f"Not yet: {type(program).__name__}, not an ExportedProgram."
            for size in ((2, 3), (1, 3), (9, 3), (2, 1), (3, 70)):
                inputs = torch.randn(*size, 4), torch.rand(*size)
                told = f"batch {size[0]}, length {size[1]}"
                try:
                    scores = program.module()(*inputs)
                except Exception as error:
                    return f"Not yet: {told}: {type(error).__name__}."
                if not torch.allclose(scores, scorer(*inputs), atol=1e-5):
                    return f"Not yet: {told}: the scores differ."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_export_scorer(export_scorer))
    # > Not yet: batch 1, length 3: AssertionError.
    # --8<-- [end:try]
