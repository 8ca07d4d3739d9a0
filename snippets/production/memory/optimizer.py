"""What an optimizer keeps, and what its step takes for a moment."""

import torch
from live_bytes import LiveBytes
from torch import nn

# --8<-- [start:states]
layers = [nn.Linear(256, 256) for _ in range(8)]
net = nn.Sequential(*layers)
weight_bytes = sum(p.nbytes for p in net.parameters())


def stepped(kind, **settings) -> torch.optim.Optimizer:
    """Return an optimizer of this kind after its first step."""
    optimizer = kind(net.parameters(), lr=1e-3, **settings)
    net(torch.ones(1, 256)).sum().backward()
    optimizer.step()
    return optimizer


for kind, settings in (
    (torch.optim.SGD, {}),
    (torch.optim.SGD, {"momentum": 0.9}),
    (torch.optim.AdamW, {}),
    (torch.optim.Adafactor, {}),
):
    states = stepped(kind, **settings).state.values()
    count = sum(s.nbytes for kept in states for s in kept.values() if s is not None)
    print(
        f"{kind.__name__:9} {settings!s:17} {count / weight_bytes:.2f} times the weights"
    )
# > SGD       {}                0.00 times the weights
# > SGD       {'momentum': 0.9} 1.00 times the weights
# > AdamW     {}                2.00 times the weights
# > Adafactor {}                0.01 times the weights
# --8<-- [end:states]

# --8<-- [start:step]
for settings in ({"foreach": False}, {"foreach": True}, {"fused": True}):
    optimizer = stepped(torch.optim.AdamW, **settings)
    with LiveBytes(net) as live:
        for tensor in [p.grad for p in net.parameters()] + [
            s for kept in optimizer.state.values() for s in kept.values()
        ]:
            live.add(tensor.untyped_storage())
        before = live.now
        optimizer.step()
    more = (live.peak - before) / weight_bytes
    print(f"{settings!s:18} {more:.2f} times the weights, for a moment")
# > {'foreach': False} 0.25 times the weights, for a moment
# > {'foreach': True}  1.00 times the weights, for a moment
# > {'fused': True}    0.00 times the weights, for a moment
# --8<-- [end:step]
