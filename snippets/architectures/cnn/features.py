"""Filters that the CNN learned, and the maps that they make of a digit."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from digit_images import draw, plt, split
from net import new_cnn, train

inputs, targets, new_inputs, answers = split(seed=0)
model = train(new_cnn, 0, inputs, targets)

# --8<-- [start:show]
filters = model[0].weight[:, 0]
draw({f"filter {n}": one for n, one in enumerate(filters)}, columns=4)
plt.show()
# figure> Eight filters of three by three gray squares. Filter 5 is black on the left and white on the
# figure> right, filter 6 has a dark row in the middle. Others show no clear pattern.

zero = new_inputs[answers == 0][:1]
maps = model[:3](zero)[0]  # convolution, batch norm, ReLU
named = {f"map {n}": one for n, one in enumerate(maps)}
draw({"new zero": zero[0, 0]} | named, columns=3)
plt.show()
# figure> A digit 0 and eight maps of it. In map 5, the left side of the ring shines. Maps 1, 4 and 7 are
# figure> nearly black, with a few bright pixels.
# --8<-- [end:show]
