"""What a vision transformer does not see without positions."""

import torch
from net import VisionTransformer

# --8<-- [start:roll]
torch.manual_seed(0)
batch = torch.rand(5, 1, 8, 8)
vit = VisionTransformer().eval()
with torch.inference_mode():
    vit.positions.zero_()
    for pixels in (2, 1):
        rolled = vit(batch.roll(pixels, dims=3))
        same = torch.allclose(rolled, vit(batch), atol=1e-5)
        print(f"rolled by {pixels}: same answer {same}")
# > rolled by 2: same answer True
# > rolled by 1: same answer False
# --8<-- [end:roll]
