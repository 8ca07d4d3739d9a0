"""A product of whole numbers, whose scales are multiplied afterward."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from data import images, new
from readers import readers
from scales import find_scales, to_whole

# isort: split

# --8<-- [start:product]
import torch

x, weight = images[new], readers[0][0].weight.detach()
x_scale, w_scales = find_scales(x), find_scales(weight, dim=1)
whole_x, whole_w = to_whole(x, x_scale), to_whole(weight, w_scales)

sums = whole_x.to(torch.int32) @ whole_w.to(torch.int32).T
result = sums * x_scale * w_scales.T
print(sums.dtype, "up to", sums.abs().max().item())
# > torch.int32 up to 150223
back = (whole_x * x_scale).double() @ (whole_w * w_scales).double().T
print("equal:", torch.allclose(result.double(), back, rtol=0, atol=1e-5))
# > equal: True
exact = x.double() @ weight.double().T
print(f"off by {(back - exact).norm() / exact.norm():.2%}")
# > off by 0.43%
# --8<-- [end:product]
