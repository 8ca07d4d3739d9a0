"""Draw the reliability diagram."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from reliability import tables
# > known: sure 0.304, right 0.347
# >   expected calibration error 0.043
# > new: sure 0.297, right 0.270
# >   expected calibration error 0.032

# --8<-- [start:draw]
from matplotlib import pyplot as plt

_, ax = plt.subplots(figsize=(4.8, 4.2), layout="constrained")
ax.plot([0, 1], [0, 1], "--", color="C7", label="as sure as right")
for name, rows in tables.items():
    ax.plot(rows[:, 1], rows[:, 2], ".-", label=f"{name} text")
ax.set(xlabel="confidence", ylabel="share that is right")
ax.legend()
plt.show()
# figure> Two curves near a dashed diagonal.
# --8<-- [end:draw]
