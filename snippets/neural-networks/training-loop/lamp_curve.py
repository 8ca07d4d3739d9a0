"""The loss of the lamp over the epochs."""

# needs: matplotlib (it draws)

import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    from lamp import losses

# isort: split
# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3))
plt.plot(losses)
plt.axhline(0.693, color="C1", linestyle="--", label="a coin toss")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
# figure> The loss starts at the dashed line of a coin toss, at 0.69{=losses[0]}. It falls slowly at first,
# figure> has halved by epoch 56{=[loss < losses[0] / 2 for loss in losses].index(True)}, and flattens out
# figure> near 0.02{=losses[-1]} at epoch 200{=len(losses) - 1}.
# --8<-- [end:draw]
