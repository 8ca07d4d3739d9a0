"""What a pass costs for one fruit, and for many."""

# runs: alone (it measures time)

import torch
from fruit import FruitNet, pick_fruits

# isort: split
# --8<-- [start:measure]
from torch.utils.benchmark import Timer

net = FruitNet().eval()
took = {}
for count in (1, 256):
    names = {"net": net, "fruits": pick_fruits(count, seed=0)[0]}
    with torch.inference_mode():
        took[count] = Timer("net(fruits)", globals=names).timeit(500).median
    print(f"{count} in a pass: {count / took[count]:.1f} fruits a second")
# ~> 1 in a pass: 21279.0 fruits a second
# ~> 256 in a pass: 6472627.7 fruits a second
print("256 take less than 32 times as long:", took[256] < 32 * took[1])
# > 256 take less than 32 times as long: True
# --8<-- [end:measure]
