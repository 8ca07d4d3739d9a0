"""Which numbers share a mean and a spread, for four norms."""

# needs: matplotlib (it draws)

from signal_picture import plt

# --8<-- [start:draw]
GROUPS = {  # which group the cell of an item and a channel belongs to
    "BatchNorm": lambda item, channel: channel,
    "LayerNorm": lambda item, channel: item,
    "GroupNorm(2, 6)": lambda item, channel: 2 * item + channel // 3,
    "InstanceNorm": lambda item, channel: 6 * item + channel,
}


def draw_axes(groups: dict) -> None:
    """Draw items and channels as a grid; what shares a mean is strong."""
    _, axes = plt.subplots(2, 2, figsize=(6.4, 4.6))
    for ax, (title, group) in zip(axes.flat, groups.items(), strict=True):
        for item in range(4):
            for channel in range(6):
                chosen = group(item, channel) == group(1, 1)
                style = {"fc": "C0", "alpha": 0.8 if chosen else 0.15}
                place = (channel, item)
                ax.add_patch(plt.Rectangle(place, 0.9, 0.9, **style))
        ax.set(title=title, xlim=(-0.1, 6), ylim=(4, -0.1), aspect="equal")
        ax.set(xticks=[], yticks=[], xlabel="channels", ylabel="items")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_axes(GROUPS)
plt.show()
# figure> Four grids with a row for each of four items and a column for each of six channels. In
# figure> strong color is what shares one mean: for BatchNorm a column, for LayerNorm a row, for
# figure> GroupNorm one half of a row, for InstanceNorm a single cell.
# --8<-- [end:show]
