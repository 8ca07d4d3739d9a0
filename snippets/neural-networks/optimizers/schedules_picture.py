"""Six schedules, drawn by asking each for its learning rates."""

# needs: matplotlib (draws the schedules)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler as schedulers


def rates(make_scheduler, steps: int = 100) -> list[float]:
    """Return the learning rate at each step."""
    place = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([place], lr=0.1, momentum=0.9)
    scheduler = make_scheduler(optimizer)
    history = []
    for _ in range(steps):
        history.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return history


def draw_schedules(curves: dict[str, list[float]]) -> None:
    """Draw the learning rates of six schedules."""
    size = (6.4, 5.7)
    figure, axes = plt.subplots(3, 2, figsize=size, sharex=True, sharey=True)
    for ax, (name, curve) in zip(axes.flat, curves.items(), strict=True):
        ax.plot(curve)
        ax.set_title(name, size=10)
    figure.supxlabel("step", size=10)
    figure.supylabel("learning rate", size=10)


# --8<-- [end:draw]


# --8<-- [start:show]
def warm_cosine(optimizer):
    """Rise for 20 steps, then follow a cosine for 80."""
    rise = schedulers.LinearLR(optimizer, start_factor=0.05, total_iters=20)
    fall = schedulers.CosineAnnealingLR(optimizer, T_max=80)
    return schedulers.SequentialLR(optimizer, [rise, fall], milestones=[20])


makers = {
    "StepLR": lambda o: schedulers.StepLR(o, 30, gamma=0.5),
    "ExponentialLR": lambda o: schedulers.ExponentialLR(o, gamma=0.97),
    "CosineAnnealingLR": lambda o: schedulers.CosineAnnealingLR(o, 100),
    "LinearLR, then cosine": warm_cosine,
    "OneCycleLR": lambda o: schedulers.OneCycleLR(o, 0.1, total_steps=100),
    "warm restarts": lambda o: schedulers.CosineAnnealingWarmRestarts(o, 25),
}

curves = {name: rates(maker) for name, maker in makers.items()}
draw_schedules(curves)
plt.show()
# figure> Six curves of the learning rate over 100{=len(curves["StepLR"])} steps, none above
# figure> 0.1{=max(max(curve) for curve in curves.values())}. StepLR halves it every
# figure> 30{=curves["StepLR"].count(0.1)} steps, like a staircase. ExponentialLR falls fast, then slower.
# figure> CosineAnnealingLR falls along half a wave to 0. LinearLR, then cosine, rises for
# figure> 20{=torch.tensor(curves["LinearLR, then cosine"]).argmax()} steps first. OneCycleLR rises along a
# figure> curve to 0.1{=max(curves["OneCycleLR"])} at step 29{=torch.tensor(curves["OneCycleLR"]).argmax()}
# figure> and falls to 0. Warm restarts falls to 0 four times and jumps back to
# figure> 0.1{=curves["warm restarts"][25]} in between.
# --8<-- [end:show]
