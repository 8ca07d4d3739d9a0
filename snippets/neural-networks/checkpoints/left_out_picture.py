"""How a resumed training goes astray when one part is left out."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from left_out import load_without
from torch import nn
from training import device, loss_fn, train_epoch

if __name__ == "__main__":
    # --8<-- [start:draw]
    from matplotlib import pyplot as plt

    def trace(missing: str) -> torch.Tensor:
        """Return all weights after each step of epochs 4 to 6."""
        model, optimizer, scheduler, loader = load_without(missing)
        rows = []

        def note(*_) -> None:
            rows.append(nn.utils.parameters_to_vector(model.parameters()))

        optimizer.register_step_post_hook(note)
        for _ in range(3):
            train_epoch(model, loader, loss_fn, optimizer, device)
            scheduler.step()
        return torch.stack(rows).detach()

    def stray(missing: str, right: torch.Tensor) -> list[float]:
        """Return how far the weights get from those of the right run."""
        off = (trace(missing) - right).norm(dim=1) / right.norm(dim=1)
        return off.tolist()

    def draw_straying(curves: dict[str, list[float]]) -> None:
        """Draw how far the weights get, without each part."""
        _, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
        for missing, off in curves.items():
            axes.plot(range(1, len(off) + 1), off, label=f"without {missing}")
        axes.set(xlabel="steps since the break", ylabel="weights off by")
        axes.set(ylim=(0, None))
        axes.legend()

    # --8<-- [end:draw]

    # --8<-- [start:show]
    right = trace("nothing")
    parts = ("optimizer", "shuffle", "rng", "scheduler")
    curves = {missing: stray(missing, right) for missing in parts}
    draw_straying(curves)
    plt.show()
    # figure> Four curves over the 57{=len(right)} steps after the break. Without the optimizer, the weights
    # figure> move away at once, to 0.17{=curves["optimizer"][18]} after one epoch and
    # figure> 0.21{=curves["optimizer"][-1]} at the end. Without rng or shuffle, they end
    # figure> 0.06{=curves["rng"][-1]} off. Without the scheduler, they are right for
    # figure> 19{=curves["scheduler"].count(0)} steps, which is one epoch, and then off by
    # figure> 0.03{=curves["scheduler"][-1]}.
    # --8<-- [end:show]
