"""Without positions, two digits that change places are read as before."""

# needs: sklearn (the digits come with it)

import torch
from digits import images, labels
from make_strip_solution import make_strip
from reader_solution import Reader

# --8<-- [start:swap]
four, two = (images[labels == digit][0] for digit in (4, 2))
pair = torch.stack(
    [
        make_strip(torch.stack([four, two]), [4, 8]),
        make_strip(torch.stack([two, four]), [4, 8]),
    ]
)

torch.manual_seed(0)
untrained = Reader().eval()
print("weights:", sum(weight.numel() for weight in untrained.parameters()))
# > weights: 17963
for name in ("with positions", "without positions"):
    with torch.no_grad():
        (one, other), _ = untrained(pair)
        print(name, torch.allclose(one, other, atol=1e-5))
        untrained.positions.zero_()
# > with positions False
# > without positions True
# --8<-- [end:swap]
