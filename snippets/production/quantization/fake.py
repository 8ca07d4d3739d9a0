"""The gradient of rounding, and the one that is used instead."""

# --8<-- [start:flat]
import torch

weight = torch.tensor([0.26, -0.04, 0.71], requires_grad=True)
(weight / 0.1).round().sum().backward()
print(weight.grad)
# > tensor([0., 0., 0.])
weight.grad = None
rounded = (weight / 0.1).round() * 0.1
pretended = weight + (rounded - weight).detach()
pretended.sum().backward()
print(pretended.detach(), weight.grad)
# > tensor([0.3000, 0.0000, 0.7000]) tensor([1., 1., 1.])
# --8<-- [end:flat]

# --8<-- [start:built-in]
x = torch.tensor([0.26, 5.0], requires_grad=True)
fake = torch.fake_quantize_per_tensor_affine(x, 0.1, 0, -8, 7)  # 4 bits
fake.sum().backward()
print(fake.detach(), x.grad)
# > tensor([0.3000, 0.7000]) tensor([1., 0.])
# --8<-- [end:built-in]
