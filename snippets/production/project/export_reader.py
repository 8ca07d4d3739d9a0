"""Stage 5: a model that needs no Python class."""

# --8<-- [start:starter]
import torch
from torch import nn


def export_reader(model: nn.Module) -> torch.export.ExportedProgram:
    """Export a model for images, (n, 8, 8), as it answers when it is used."""
    example = torch.zeros(2, 8, 8)
    return torch.export.export(model, (example,))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_export_reader(export_reader) -> str:
    """Export a model that is just trained, and ask it in batches of other sizes."""
    try:
        torch.manual_seed(0)
        model = nn.Sequential(nn.Flatten(), nn.Linear(64, 8), nn.BatchNorm1d(8))
        model.extend([nn.Dropout(), nn.Linear(8, 10)])
        model(torch.randn(16, 8, 8))
        before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        program = export_reader(model)
        if not isinstance(program, torch.export.ExportedProgram):
            return f"Not yet: {type(program).__name__}, not an ExportedProgram."
        for name, tensor in model.state_dict().items():
            if not torch.equal(tensor, before[name]):
                return f"Not yet: {name} of the model was changed."
        exported, model = program.module(), model.eval()
        with torch.no_grad():
            for count in (2, 1, 33):
                images = torch.randn(count, 8, 8)
                try:
                    logits = exported(images)
                except Exception as error:
                    kind = type(error).__name__
                    return f"Not yet: a batch of {count} ends in {kind}."
                if not torch.allclose(logits, model(images), atol=1e-5):
                    return f"Not yet: a batch of {count} is answered differently."
    except Exception as error:
        first, *_ = [*str(error).splitlines(), ""]
        return f"Not yet: {type(error).__name__}: {first}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_export_reader(export_reader))
    # > Not yet: a batch of 2 is answered differently.
    # --8<-- [end:try]
