"""Two of the thirty measurements, by kind of tumor."""

# needs: matplotlib (it draws)
# needs: sklearn (the measurements come with it)

from tumors import features, malignant, tumors

# isort: split
# --8<-- [start:draw]
import matplotlib.pyplot as plt

figure, panel = plt.subplots(figsize=(6, 4))
for kind, label in ((0, "benign"), (1, "malignant")):
    rows = features[malignant == kind]
    panel.plot(rows[:, 0], rows[:, 1], ".", label=label)
panel.set(xlabel=tumors.feature_names[0], ylabel=tumors.feature_names[1])
panel.legend()
plt.show()
# figure> 569 dots by mean radius and mean texture. The malignant tumors lie to the right, mostly at a
# figure> radius above 14, and a little higher. At radii from 12 to 16, both kinds overlap.
# --8<-- [end:draw]
