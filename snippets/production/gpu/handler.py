"""What an exception keeps alive while it is handled."""

# --8<-- [start:fail]
import weakref

import torch

alive = []


def run() -> None:
    activations = torch.ones(1000)
    alive.append(weakref.ref(activations))  # only watches it
    torch.empty(2**50, dtype=torch.uint8)  # a petabyte


# --8<-- [end:fail]

# --8<-- [start:handle]
failed = False
try:
    run()
except RuntimeError:
    failed = True
    print("inside the handler:", alive[0]() is not None)
# > inside the handler: True
print("after the handler: ", alive[0]() is not None)
# > after the handler:  False
# --8<-- [end:handle]
