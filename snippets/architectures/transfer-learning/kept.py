"""A body whose batch norm stays frozen, whatever mode the model is in."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)
# needs: matplotlib (it draws)

from camera import (
    answers,
    few,
    held_out,
    old_answers,
    old_held_out,
    pool,
    pool_answers,
)
from load import pretrained, pretrained_net
from net import PhotoNet
from torch.optim import AdamW
from training import accuracy, fit


# --8<-- [start:kept]
class FrozenBodyNet(PhotoNet):
    """The body stays in eval mode, also while the head is trained."""

    def train(self, mode: bool = True) -> "FrozenBodyNet":
        super().train(mode)
        self.body.eval()
        return self


# --8<-- [end:kept]

if __name__ == "__main__":
    from matplotlib import pyplot as plt

    # --8<-- [start:watch]
    def watch(kind: type, lamp: float) -> tuple[list[float], float]:
        """Train a head; return how the old digits fare, and the new at the end."""
        reader = PhotoNet(classes=5)
        reader.load_state_dict(pretrained)
        model = pretrained_net(seed=0, kind=kind)
        reader.body = model.body.requires_grad_(False)
        optimizer = AdamW(model.head.parameters(), lr=0.01)
        chosen = few(10, seed=0)
        photos, targets = pool[chosen] + lamp, pool_answers[chosen]
        old = [accuracy(reader, old_held_out, old_answers)]
        for _ in range(8):
            fit(model, optimizer, photos, targets, steps=5)
            old.append(accuracy(reader, old_held_out, old_answers))
        return old, accuracy(model, held_out + lamp, answers)

    def draw_runs(runs: dict) -> None:
        """Draw how the old digits fare."""
        _, ax = plt.subplots(figsize=(6.4, 3.2), layout="constrained")
        for name, (old, _) in runs.items():
            ax.plot(range(0, 41, 5), old, "o-", label=name)
        ax.set(xlabel="steps of the new head", ylabel="old digits, percent")
        ax.set(ylim=(0, 100))
        ax.legend(loc="lower left")

    # --8<-- [end:watch]

    # --8<-- [start:show]
    kinds = {"batch norm in train mode": PhotoNet, "kept in eval mode": FrozenBodyNet}
    runs = {name: watch(kind, lamp=0.5) for name, kind in kinds.items()}
    draw_runs(runs)
    plt.show()
    # figure> The old digits that are recognized, over 40 steps of training a new head. Kept in eval
    # figure> mode, they stay at 96{=runs["kept in eval mode"][0][-1]} percent. With batch norm in train
    # figure> mode, they fall from 96{=runs["batch norm in train mode"][0][0]} to
    # figure> 76{=runs["batch norm in train mode"][0][2]} percent within ten steps, and to
    # figure> 45{=runs["batch norm in train mode"][0][-1]} in the end.
    for name, (_, score) in runs.items():
        print(f"{name:24} new digits {score:.0f} %")
    # > batch norm in train mode new digits 54 %
    # > kept in eval mode        new digits 48 %
    # --8<-- [end:show]
