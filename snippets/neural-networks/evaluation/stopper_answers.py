"""Answers to the exercise “A stopper for any loop”, and what its check says to each."""

import copy

from stopper import check_stopper
from torch import nn


class Counted:
    """Counts down, and keeps clones."""

    def __init__(self, patience):
        self.patience = self.left = patience
        self.best_loss = float("inf")

    def keep(self, model):
        self.best_state = {n: t.clone() for n, t in model.state_dict().items()}

    def update(self, loss, model):
        if loss < self.best_loss:
            self.best_loss, self.left = loss, self.patience
            self.keep(model)
            return False
        self.left -= 1
        return self.left == 0


class AllLosses:
    def __init__(self, patience):
        self.patience, self.losses, self.best_state = patience, [], {}

    def update(self, loss, model):
        if not self.losses or loss < min(self.losses):
            self.best_state = copy.deepcopy(model).state_dict()
        self.losses.append(loss)
        return (
            len(self.losses) - 1 - self.losses.index(min(self.losses)) >= self.patience
        )


class ByEpoch(Counted):
    epoch = best_epoch = 0

    def update(self, loss, model):
        self.epoch += 1
        if loss < self.best_loss:
            self.best_loss, self.best_epoch = loss, self.epoch
            self.best_state = copy.deepcopy(model.state_dict())
        return 1 if self.epoch == self.best_epoch + self.patience else 0


class NotCopied(Counted):
    def keep(self, model):
        self.best_state = model.state_dict()


class ShallowCopy(Counted):
    def keep(self, model):
        self.best_state = model.state_dict().copy()


class Detached(Counted):
    def keep(self, model):
        self.best_state = {n: t.detach() for n, t in model.state_dict().items()}


class KeepsLast(Counted):
    def update(self, loss, model):
        stop = super().update(loss, model)
        self.keep(model)
        return stop


class EqualIsBetter(Counted):
    def update(self, loss, model):
        return super().update(loss - 1e-6 * (loss == self.best_loss), model)


class OneMore(Counted):
    def __init__(self, patience):
        super().__init__(patience + 1)


class NotInARow(Counted):
    def update(self, loss, model):
        left = self.left
        stop = super().update(loss, model)
        self.left = min(left, self.left)
        return stop


class LossBefore(Counted):
    def update(self, loss, model):
        stop = super().update(loss, model)
        self.best_loss = loss
        return stop


class BestLossForgotten(Counted):
    def update(self, loss, model):
        stop = super().update(loss, model)
        self.best_loss = float("inf")
        return stop


class Highest(Counted):
    def update(self, loss, model):
        return super().update(-loss, model)


class AlwaysThree(Counted):
    def __init__(self, patience):
        super().__init__(3)


class NoState(Counted):
    def keep(self, model):
        self.best = copy.deepcopy(model.state_dict())


class NoReturn(Counted):
    def update(self, loss, model):
        super().update(loss, model)


RIGHT = {
    "counted down": Counted,
    "all losses kept": AllLosses,
    "the epoch of the best": ByEpoch,
}
WRONG = {
    "not copied": NotCopied,
    "a shallow copy": ShallowCopy,
    "detached": Detached,
    "the last weights": KeepsLast,
    "an equal loss is better": EqualIsBetter,
    "one epoch more": OneMore,
    "not in a row": NotInARow,
    "against the loss before": LossBefore,
    "the best loss is forgotten": BestLossForgotten,
    "the highest": Highest,
    "always three": AlwaysThree,
    "another name": NoState,
    "no return": NoReturn,
    "a layer": nn.Linear,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_stopper(answer)}")
# > counted down: Right!
# > all losses kept: Right!
# > the epoch of the best: Right!
# > not copied: Not yet: the weight of the best epoch was 4, not 99.
# > a shallow copy: Not yet: the weight of the best epoch was 4, not 99.
# > detached: Not yet: the weight of the best epoch was 4, not 99.
# > the last weights: Not yet: the weight of the best epoch was 4, not 7.
# > an equal loss is better: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
# > one epoch more: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
# > not in a row: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it stops after epoch 6. Expected: after epoch 7.
# > against the loss before: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
# > the best loss is forgotten: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
# > the highest: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it stops after epoch 4. Expected: after epoch 7.
# > always three: Not yet: [3.0, 2.0, 1.0, 1.5, 0.5] with patience 1: it never stops. Expected: after epoch 4.
# > another name: Not yet: AttributeError: 'NoState' object has no attribute 'best_state'
# > no return: Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
# > a layer: Not yet: TypeError: Linear.__init__() got an unexpected keyword argument 'patience'
