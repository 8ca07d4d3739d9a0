"""Train on 150 digits, with and without regularization, over ten seeds."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)
# time: 120 s (trains eighty small networks, in a few seconds if nothing else runs)

from overfit import F, accuracy, answers, held_out, torch, train_few
from shifting import plt, shift

# --8<-- [start:methods]
methods = {
    "none": {},
    "dropout": {"drop": 0.5},
    "weight decay": {"decay": 3.0},  # times lr: 3 % in each step
    "augmentation": {"change": shift},
}
# --8<-- [end:methods]


# --8<-- [start:train-all]
def train_all(**settings) -> dict[str, list]:
    """Train ten models with each method."""
    seeds = range(10)
    return {
        name: [train_few(seed, **method, **settings) for seed in seeds]
        for name, method in methods.items()
    }


# --8<-- [end:train-all]


# --8<-- [start:scores]
def scores(models: dict, inputs: torch.Tensor) -> dict:
    """Return the accuracies of the ten models of each method."""
    return {
        name: torch.tensor([accuracy(model, inputs, answers) for model in trained])
        for name, trained in models.items()
    }


def doubt(gain: torch.Tensor) -> torch.Tensor:
    """Return the standard error: how far a mean may be off by chance."""
    return gain.std() / len(gain) ** 0.5


def report(results: dict) -> None:
    """Print mean and spread of each method, and its gain over none."""
    print("method        mean  spread  gain over none")
    for name, values in results.items():
        gain = values - results["none"]
        print(f"{name:<13} {values.mean():.1f}  {values.std():5.1f}", end="")
        print(f"   {gain.mean():+5.1f} ± {doubt(gain):.1f}")


# --8<-- [end:scores]


# --8<-- [start:draw]
def draw_scores(panels: dict) -> None:
    """Draw a dot for each model, and a line for each mean."""
    size = {"figsize": (7.2, 2.8), "sharey": True}
    _, axes = plt.subplots(1, len(panels), **size)
    for ax, (title, results) in zip(axes, panels.items(), strict=True):
        for row, values in enumerate(results.values()):
            heights = row + torch.linspace(-0.25, 0.25, 10)
            ax.plot(values, heights, "o", color=f"C{row}", ms=4, alpha=0.6)
            ends = {"ymin": row - 0.4, "ymax": row + 0.4, "color": f"C{row}"}
            ax.vlines(values.mean(), **ends)
        ax.set(title=title, xlabel="accuracy in percent")
    axes[0].set(yticks=range(len(methods)), yticklabels=list(methods))
    axes[0].invert_yaxis()


# --8<-- [end:draw]


if __name__ == "__main__":
    # --8<-- [start:clean]
    models = train_all()
    as_usual = scores(models, held_out)
    report(as_usual)
    # > method        mean  spread  gain over none
    # > none          89.7    1.0    +0.0 ± 0.0
    # > dropout       90.4    1.7    +0.7 ± 0.3
    # > weight decay  90.0    1.1    +0.3 ± 0.2
    # > augmentation  88.4    1.7    -1.3 ± 0.4
    # --8<-- [end:clean]

    # --8<-- [start:moved]
    to_the_right = F.pad(held_out, (1, 0))[:, :, :8]
    moved = scores(models, to_the_right)
    report(moved)
    # > method        mean  spread  gain over none
    # > none          35.7    3.3    +0.0 ± 0.0
    # > dropout       38.1    3.1    +2.4 ± 0.4
    # > weight decay  36.2    2.6    +0.5 ± 0.8
    # > augmentation  85.6    1.8   +49.9 ± 1.3
    # --8<-- [end:moved]

    # --8<-- [start:wrong]
    careless = scores(train_all(wrong=0.2), held_out)
    report(careless)
    # > method        mean  spread  gain over none
    # > none          69.6    2.5    +0.0 ± 0.0
    # > dropout       80.1    2.8   +10.5 ± 0.8
    # > weight decay  77.8    2.9    +8.2 ± 0.7
    # > augmentation  77.2    2.7    +7.6 ± 0.8
    # --8<-- [end:wrong]

    # --8<-- [start:pairs]
    for one, other in (
        ("dropout", "weight decay"),
        ("dropout", "augmentation"),
        ("weight decay", "augmentation"),
    ):
        lead = careless[one] - careless[other]
        print(f"{one} - {other}: {lead.mean():+.1f} ± {doubt(lead):.1f}")
    # > dropout - weight decay: +2.2 ± 0.7
    # > dropout - augmentation: +2.8 ± 1.0
    # > weight decay - augmentation: +0.6 ± 0.8
    # --8<-- [end:pairs]

    # --8<-- [start:show]
    panels = {"as they are": as_usual, "moved": moved}
    draw_scores(panels | {"wrong labels": careless})
    plt.show()
    # figure> Ten dots for each of four methods, in three panels. As they are: all between
    # figure> 87{=min(values.min() for values in as_usual.values())} and
    # figure> 93{=max(values.max() for values in as_usual.values())} percent, overlapping, augmentation a
    # figure> little to the left. Moved: augmentation near 86{=moved["augmentation"].mean()}, far to the right
    # figure> of all others, at 36{=moved["none"].mean()} to 38{=moved["dropout"].mean()}. Wrong labels: none
    # figure> near 70{=careless["none"].mean()}, to the left of the other three, which overlap between
    # figure> 74{=min(careless[name].min() for name in methods if name != "none")} and
    # figure> 84{=max(careless[name].max() for name in methods if name != "none")}.
    # --8<-- [end:show]
