"""The losses of the training beside the tables, and the learning rate."""

# needs: safetensors (the losses are kept in its format)
# needs: matplotlib (it draws)

from tables import new_ids, table, table_losses

# isort: split

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from safetensors.torch import load_file


def rates(steps: int) -> list[float]:
    """Return the learning rate of each step of `training_steps`."""
    optimizer = torch.optim.AdamW([torch.zeros(1)], lr=8e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=8e-3, total_steps=steps, pct_start=0.1
    )
    result = []
    for _ in range(steps):
        result += schedule.get_last_lr()
        optimizer.step()
        schedule.step()
    return result


def draw(known: torch.Tensor, new: torch.Tensor, lines: list[float]) -> None:
    """Draw the losses with lines of tables above, and the rates below."""
    size = {"figsize": (6.4, 5.2), "layout": "constrained"}
    ratios = {"height_ratios": [3, 1]}
    _, (top, bottom) = plt.subplots(2, sharex=True, gridspec_kw=ratios, **size)
    top.plot(known, lw=0.8, alpha=0.6, label="known text, each step")
    top.plot(range(0, len(known) + 1, 50), new, "o-", label="new text")
    for group, loss in enumerate(lines, start=1):
        top.axhline(loss, color=f"C{group + 1}", ls="--", label=f"groups of {group}")
    top.set(ylabel="loss (nats a token)", ylim=(2.5, 6.5))
    top.legend()
    bottom.plot(rates(len(known)))
    bottom.set(xlabel="step", ylabel="learning rate")


# --8<-- [end:draw]

# --8<-- [start:show]
saved = load_file("curves.safetensors")
lines = [sum(table_losses(table, new_ids, n)) / len(new_ids[1:]) for n in (1, 2, 3)]
draw(saved["known"], saved["new"], lines)
plt.show()
# figure> Above: loss against steps. Both curves start at 6.2{=saved["new"][0]}, and fall fast through the line of groups
# figure> of 1 at 5.3{=lines[0]}. The one for new text reaches the line of groups of 2 at 3.6{=lines[1]} before the
# figure> middle, and flattens out at 3.3{=saved["new"][-1]}, above the line of groups of 3 at 3.2{=lines[2]}. The one
# figure> for known text goes on below all lines. Below: the learning rate rises over the first
# figure> 60{=rates(600).index(max(rates(600))) + 1} steps to 0.008{=max(rates(600))}, and falls to 0 in a long curve.
# --8<-- [end:show]
