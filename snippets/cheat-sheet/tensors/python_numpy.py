"""Cheat sheet: to and from Python and NumPy."""

import torch

# --8<-- [start:sheet]
x = torch.tensor([1.5, 2.5], requires_grad=True)
print(x[0].item(), x.tolist(), f"{x.sum():.1f}")
# > 1.5 [1.5, 2.5] 4.0
print(x.detach().cpu().numpy())
# > [1.5 2.5]
array = torch.tensor([1.0, 2.0]).numpy()
shared, copied = torch.from_numpy(array), torch.tensor(array)
array[0] = 9
print(shared, copied)
# > tensor([9., 2.]) tensor([1., 2.])
copy = shared.clone()
copy[1] = 0
print(shared, copy)
# > tensor([9., 2.]) tensor([9., 0.])
# --8<-- [end:sheet]
