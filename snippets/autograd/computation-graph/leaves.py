"""Which tensors are leaves, and which of them receive a gradient."""

import torch

# --8<-- [start:leaf]
weight = torch.tensor([1.0, 2.0], requires_grad=True)
data = torch.tensor([3.0, 4.0])
result = weight * data
print(weight.is_leaf, data.is_leaf, result.is_leaf)
# > True True False
# --8<-- [end:leaf]

# --8<-- [start:which]
candidates = {
    "data * 10": data * 10,
    "weight * 10": weight * 10,
    "weight.clone()": weight.clone(),
    "weight.detach()": weight.detach(),
    "weight.to(float64)": weight.to(torch.float64),
    "weight.to(float32)": weight.to(torch.float32),
}
for code, tensor in candidates.items():
    print(f"{code:20}{tensor.is_leaf}")
# > data * 10           True
# > weight * 10         False
# > weight.clone()      False
# > weight.detach()     True
# > weight.to(float64)  False
# > weight.to(float32)  True
# --8<-- [end:which]

# --8<-- [start:grads]
result.sum().backward()
print(weight.grad, data.grad)
# > tensor([3., 4.]) None
# --8<-- [end:grads]
