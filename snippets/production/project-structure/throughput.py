"""What a pass costs for one fruit, and for many."""

# runs: alone (it measures time)

import torch
from fruit import FruitNet, pick_fruits

# isort: split
# --8<-- [start:measure]
import timeit
from functools import partial

net, took = FruitNet().eval(), {}
for count in (1, 256):
    fruits, _ = pick_fruits(count, seed=0)
    with torch.inference_mode():
        took[count] = min(timeit.repeat(partial(net, fruits), number=50)) / 50
    print(f"{count} in a pass: {count / took[count]:.1f} fruits a second")
# ~> 1 in a pass: 61572.5 fruits a second
# ~> 256 in a pass: 12828877.8 fruits a second
print("256 take less than 32 times as long:", took[256] < 32 * took[1])
# > 256 take less than 32 times as long: True
# --8<-- [end:measure]
