"""Where the numbers of `rand` and of `randn` fall."""

# needs: matplotlib (draws the histograms)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
uniform, normal = torch.rand(10_000), torch.randn(10_000)

_, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
left.hist(uniform.numpy(), bins=40, histtype="stepfilled", color="C0")
left.set(title="rand", xlabel="value", ylabel="how many")
right.hist(normal.numpy(), bins=40, histtype="stepfilled", color="C1")
right.set(title="randn", xlabel="value")
plt.show()
# figure> Two histograms of 10,000{=len(normal)} numbers. Those of rand fill the interval from 0 to 1
# figure> evenly. Those of randn form a bell around 0; nearly all lie between -3 and 3.
# --8<-- [end:draw]
