"""The pictures of this lesson."""

# needs: matplotlib (it draws)

# --8<-- [start:draw]
from matplotlib import pyplot as plt


def draw_packed(texts: list[str]) -> None:
    """Draw a padded batch on the left, and a packed one on the right."""
    _, axes = plt.subplots(1, 2, figsize=(6.2, 2.1), layout="constrained")
    steps = max(len(text) for text in texts)
    place = {"ha": "center", "va": "center", "size": 15}
    by_length = sorted(texts, key=len, reverse=True)
    for ax, rows, title in zip(
        axes, (texts, by_length), ("padded", "packed"), strict=True
    ):
        for row, text in enumerate(rows):
            for t, letter in enumerate(text):
                ax.add_patch(plt.Rectangle((t, row), 0.9, 0.9, fc="C0", alpha=0.35))
                ax.text(t + 0.4, row + 0.45, letter, **place)
            if title == "padded":
                for t in range(len(text), steps):
                    ax.add_patch(
                        plt.Rectangle((t, row), 0.9, 0.9, fc="gray", alpha=0.35)
                    )
        ax.set(xlim=(-0.1, steps), ylim=(len(texts), -0.1), title=title, xlabel="step")
        ax.set(
            xticks=[t + 0.45 for t in range(steps)], xticklabels=range(steps), yticks=[]
        )
    counter = iter(range(1, 99))
    for t in range(steps):
        for row, text in enumerate(by_length):
            if t < len(text):
                axes[1].text(
                    t + 0.72, row + 0.25, next(counter), ha="center", va="center"
                )


def draw_gradients(sizes: dict) -> None:
    """Draw the median over seeds, and the range of all, against steps back."""
    _, ax = plt.subplots(figsize=(6.2, 3.2), layout="constrained")
    for name, runs in sizes.items():
        line = ax.plot(runs.median(dim=0).values, label=name)[0]
        low, high = runs.min(dim=0).values, runs.max(dim=0).values
        ax.fill_between(
            range(runs.shape[1]), low, high, color=line.get_color(), alpha=0.2
        )
    ax.set(yscale="log", xlabel="steps back", ylabel="size of the gradient")
    ax.legend()


def draw_losses(runs: list[list[float]], tables: dict[int, float]) -> None:
    """Draw the loss of each run after each epoch, and a line for each table."""
    _, ax = plt.subplots(figsize=(6.2, 3.2), layout="constrained")
    epochs = range(1, len(runs[0]) + 1)
    for losses in runs:
        ax.plot(epochs, losses, "o-", color="C0", ms=3, alpha=0.6)
    for order, name in {1: "letters alone", 2: "pairs", 4: "groups of four"}.items():
        ax.axhline(tables[order], color="C1", ls="--")
        x, side = (epochs[0], "left") if order == 4 else (epochs[-1], "right")
        ax.text(x, tables[order], name, ha=side, va="bottom")
    ax.set(xlabel="epoch", ylabel="loss on new text", ylim=(1.8, 3.1))


# --8<-- [end:draw]
