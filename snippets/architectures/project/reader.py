"""Stage 5: the whole reader."""

import torch
from columns_solution import Columns
from look_solution import look
from torch import nn


# --8<-- [start:starter]
class Reader(nn.Module):
    """Read up to three digits from strips, (B, 1, 8, 32)."""

    def __init__(self, width: int = 32):
        super().__init__()
        self.columns = Columns(width)
        self.positions = nn.Parameter(0.1 * torch.randn(16, width))
        self.mix = nn.TransformerEncoderLayer(
            width, 4, 2 * width, dropout=0.0, batch_first=True, norm_first=True
        )
        self.queries = nn.Parameter(torch.randn(3, width))
        self.keys = nn.Linear(width, width)
        self.values = nn.Linear(width, width)
        self.classes = nn.Linear(width, 11)

    def forward(self, strips: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits, (B, 3, 11), and the weights of the queries, (B, 3, 16)."""
        count = len(strips)
        return torch.zeros(count, 3, 11), torch.zeros(count, 3, 16)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_reader(make) -> str:
    """Try the shapes, and whether everything takes part."""
    try:
        torch.manual_seed(0)
        reader = make().eval()
        strips = torch.rand(4, 1, 8, 32)
        logits, weights = reader(strips)
        for name, tensor, right in (
            ("logits", logits, (4, 3, 11)),
            ("weights", weights, (4, 3, 16)),
        ):
            if tensor.shape != right:
                shape = tuple(tensor.shape)
                return f"Not yet: the {name} have the shape {shape}, not {right}."
        if not (weights.sum(dim=2) - 1).abs().max() <= 1e-4:
            return "Not yet: the weights of each query should add up to 1."
        reader.zero_grad()
        logits.square().sum().backward()
        for name, parameter in reader.named_parameters():
            if parameter.grad is None or (
                name != "keys.bias" and not parameter.grad.any()
            ):
                return f"Not yet: the answer does not depend on {name}."
        with torch.no_grad():
            alone = torch.cat([reader(strip[None])[0] for strip in strips])
            if not (alone - logits).abs().max() <= 1e-4:
                return "Not yet: a strip is read differently in a batch than alone."
            columns = reader.columns(strips) + reader.positions
            mixed = reader.mix(columns)
            seen, right = look(reader.queries, reader.keys(mixed), reader.values(mixed))
            if not (reader.classes(seen) - logits).abs().max() <= 1e-3:
                return "Not yet: the parts are all there, but in another order."
            if not (right - weights).abs().max() <= 1e-3:
                return "Not yet: these are not the weights of the queries."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_reader(Reader))
    # > Not yet: the weights of each query should add up to 1.
    # --8<-- [end:try]
