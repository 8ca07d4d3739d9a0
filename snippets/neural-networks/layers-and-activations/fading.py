"""What ten activations in a row leave of a gradient."""

import torch

# --8<-- [start:chain]
for name in ("sigmoid", "tanh", "relu"):
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(10):
        y = getattr(torch, name)(y)
    y.backward()
    print(f"{name:<8}{x.grad:.7f}")
# > sigmoid 0.0000003
# > tanh    0.0409120
# > relu    1.0000000
# --8<-- [end:chain]
