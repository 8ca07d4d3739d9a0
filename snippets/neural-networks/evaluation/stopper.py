"""Exercise: early stopping as an object that any loop can ask."""

from torch import nn


# --8<-- [start:starter]
class Stopper:
    """Remembers the best weights, and says when to stop."""

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.best_loss = float("inf")

    def update(self, loss: float, model: nn.Module) -> bool:
        """Take note of an epoch; return whether to stop after it."""
        self.best_state = model.state_dict()  # your code here
        return loss > self.best_loss  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_stopper(Stopper) -> str:
    """Feed losses, with the weight equal to the number of the epoch."""
    try:
        for patience, losses, right, best in (
            (3, [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1], 7, 4),
            (1, [3.0, 2.0, 1.0, 1.5, 0.5], 4, 3),
            (2, [0.2, 0.4, 0.3, 0.1], 3, 1),
            (2, [1.0, 2.0, 0.5, 0.6, 0.4, 0.5], 0, 5),  # it never stops
        ):
            model, stopper = nn.Linear(1, 1), Stopper(patience=patience)
            stopped = 0
            for epoch, loss in enumerate(losses, start=1):
                nn.init.constant_(model.weight, epoch)
                if stopper.update(loss, model):
                    stopped = epoch
                    break
            if stopped != right:
                found = f"stops after epoch {stopped}" if stopped else "never stops"
                due = f"after epoch {right}" if right else "never"
                text = f"{losses} with patience {patience}"
                return f"Not yet: {text}: it {found}. Expected: {due}."
            nn.init.constant_(model.weight, 99)  # training goes on elsewhere
            kept = float(stopper.best_state["weight"])
            if kept != best:
                return (
                    f"Not yet: the weight of the best epoch was {best}, not {kept:g}."
                )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_stopper(Stopper))
    # > Not yet: [0.9, 0.5, 0.6, 0.4, 0.4, 0.7, 0.5, 0.3, 0.2, 0.1] with patience 3: it never stops. Expected: after epoch 7.
    # --8<-- [end:try]
