"""What a GradScaler does when the scale is too large."""

# --8<-- [start:steps]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**15, growth_interval=2)
x = torch.ones(4, 3)

for _ in range(6):
    before, scale = layer.weight.clone(), scaler.get_scale()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = (layer(x) - 2).square().mean()
    optimizer.zero_grad()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    moved = "skipped" if torch.equal(before, layer.weight) else "step"
    print(f"{moved:7} with {scale:5.0f}, then {scaler.get_scale():5.0f}")
# > skipped with 32768, then 16384
# > skipped with 16384, then  8192
# > step    with  8192, then  8192
# > step    with  8192, then 16384
# > step    with 16384, then 16384
# > step    with 16384, then 32768
# --8<-- [end:steps]
