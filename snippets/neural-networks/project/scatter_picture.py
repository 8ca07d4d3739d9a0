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
# figure> 569{=len(features)} dots by mean radius and mean texture. The malignant tumors lie to the right,
# figure> half of them at a radius above 17{=features[malignant == 1, 0].median()}, and a little higher. Half
# figure> of the benign ones are below 12{=features[malignant == 0, 0].median()}. At radii from
# figure> 11{=features[malignant == 1, 0].min()} to 18{=features[malignant == 0, 0].max()}, both kinds overlap.
# --8<-- [end:draw]
