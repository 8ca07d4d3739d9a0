"""Gradient descent finds a valley, not the deepest one."""

# needs: matplotlib (it draws the figure)

import matplotlib.pyplot as plt
import torch


def descend(f, start, learning_rate, steps):
    x = torch.tensor(start, requires_grad=True)
    places = [start]
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= learning_rate * x.grad
        places.append(x.item())
    return places


# --8<-- [start:starts]
def hills(x):
    return x**4 - 4 * x**2 + x


for begin in (-2.0, 0.1, 0.2, 2.0):
    end = torch.tensor(descend(hills, begin, 0.02, 200)[-1])
    print(f"from {begin:4}: x = {end:5.2f}, height {hills(end):5.2f}")
# > from -2.0: x = -1.47, height -5.44
# > from  0.1: x = -1.47, height -5.44
# > from  0.2: x =  1.35, height -2.62
# > from  2.0: x =  1.35, height -2.62
# --8<-- [end:starts]

# --8<-- [start:draw]
curve = torch.linspace(-2.2, 2.1, 200)
plt.plot(curve, hills(curve), color="C5")
for begin, marker in ((0.1, "o-"), (0.2, "s-")):
    places = torch.tensor(descend(hills, begin, 0.02, 60))
    plt.plot(places, hills(places), marker, label=f"from {begin}")
plt.xlabel("x")
plt.legend()
plt.show()
# figure> A curve with two valleys, the left one deeper, and a hill between them. Two descents begin
# figure> side by side near the top of the hill. One goes down to the left valley, one to the right.
# --8<-- [end:draw]
