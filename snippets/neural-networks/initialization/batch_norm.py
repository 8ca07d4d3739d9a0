"""Batch normalization by hand, in training and in evaluation."""

# --8<-- [start:train]
import torch
from torch import nn

rides = torch.tensor(  # kilometers, minutes, bags
    [[3.0, 8.0, 0.0], [10.0, 25.0, 2.0], [5.0, 12.0, 1.0], [22.0, 35.0, 1.0]]
)
norm = nn.BatchNorm1d(3)
mean = rides.mean(0)
variance = rides.var(0, correction=0)
by_hand = (rides - mean) / torch.sqrt(variance + norm.eps)
print(by_hand)
# > tensor([[-0.9482, -1.1214, -1.4142],
# >         [ 0.0000,  0.4673,  1.4142],
# >         [-0.6773, -0.7476,  0.0000],
# >         [ 1.6255,  1.4018,  0.0000]])
print(torch.allclose(norm(rides), by_hand, atol=1e-6))
# > True
# --8<-- [end:train]

# --8<-- [start:running]
norm = nn.BatchNorm1d(3)
norm(rides)
print(norm.running_mean, 0.9 * 0 + 0.1 * rides.mean(0))
# > tensor([1.0000, 2.0000, 0.1000]) tensor([1.0000, 2.0000, 0.1000])
print(norm.running_var, 0.9 * 1 + 0.1 * rides.var(0))
# > tensor([ 8.1667, 16.1667,  0.9667]) tensor([ 8.1667, 16.1667,  0.9667])
# --8<-- [end:running]

# --8<-- [start:eval]
norm.eval()
moved = rides - norm.running_mean
by_hand = moved / torch.sqrt(norm.running_var + norm.eps)
print(torch.allclose(norm(rides), by_hand, atol=1e-6))
# > True
print(norm(rides).mean(0).detach())
# > tensor([3.1493, 4.4767, 0.9154])
# --8<-- [end:eval]
