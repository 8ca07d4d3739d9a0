"""Solution: no Variable, no_grad, item."""

import torch
from port import check_port


# --8<-- [start:solution]
def total(usage, rate):
    with torch.no_grad():
        return (usage * rate).sum().item()


print(check_port(total))
# > Right!
# --8<-- [end:solution]
