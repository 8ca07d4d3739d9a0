"""Solution: copy the weights of each new best, count the epochs without one."""

import copy

from stopper import check_stopper
from torch import nn


# --8<-- [start:solution]
class Stopper:
    """Remembers the best weights, and says when to stop."""

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.best_loss = float("inf")
        self.waited = 0

    def update(self, loss: float, model: nn.Module) -> bool:
        """Take note of an epoch; return whether to stop after it."""
        self.waited += 1
        if loss < self.best_loss:
            self.best_loss, self.waited = loss, 0
            self.best_state = copy.deepcopy(model.state_dict())
        return self.waited >= self.patience


print(check_stopper(Stopper))
# > Right!
# --8<-- [end:solution]
