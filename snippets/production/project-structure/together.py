"""Questions at once: fewer passes, the same answers."""

import torch
from batching import Batcher
from fruit import FruitNet, pick_fruits

# --8<-- [start:together]
torch.manual_seed(0)
net = FruitNet()
fruits, _ = pick_fruits(20, seed=3)
batcher = Batcher(net)
asked = [batcher.submit(fruit) for fruit in fruits]  # nobody works yet
with batcher:
    together = torch.stack([future.result(timeout=5) for future in asked])
apart = [net(fruit[None])[0].softmax(dim=0) for fruit in fruits]
print(torch.allclose(together, torch.stack(apart), atol=1e-6))
# > True
print(batcher.sizes)
# > [16, 4]
# --8<-- [end:together]
