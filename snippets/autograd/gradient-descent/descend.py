"""The same descent as a function, and its steps as a picture."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:descend]
import matplotlib.pyplot as plt
import torch


def f(x):
    return (x - 5) ** 2


def descend(f, start, learning_rate, steps):
    """Return all the places that gradient descent visits."""
    x = torch.tensor(start, requires_grad=True)
    places = [start]
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= learning_rate * x.grad
        places.append(x.item())
    return places


places = torch.tensor(descend(f, 0.0, 0.1, 15))
curve = torch.linspace(-1, 11, 100)
plt.plot(curve, f(curve), label="(x - 5)²")
plt.plot(places, f(places), "o-", label="15 steps")
plt.xlabel("x")
plt.legend()
plt.show()
# figure> The parabola (x - 5)² with 16{=len(places)} dots on its left side. The first lies at
# figure> x = 0{=places[0]}, at height 25{=f(places[0])}. The dots come closer and closer to each other
# figure> and to the lowest point at x = 5.
# --8<-- [end:descend]

# --8<-- [start:rates]
for learning_rate in (0.02, 0.4, 0.95, 1.05):
    places = descend(f, 0.0, learning_rate, 20)
    first = "  ".join(f"{place:5.2f}" for place in places[1:5])
    print(f"{learning_rate:4}: {first}  …  {places[-1]:6.2f}")
# > 0.02:  0.20   0.39   0.58   0.75  …    2.79
# >  0.4:  4.00   4.80   4.96   4.99  …    5.00
# > 0.95:  9.50   0.95   8.65   1.72  …    4.39
# > 1.05: 10.50  -1.05  11.65  -2.32  …  -28.64
# --8<-- [end:rates]

# --8<-- [start:predict]
for learning_rate in (0.5, 1.0):
    print(learning_rate, descend(f, 0.0, learning_rate, 4))
# > 0.5 [0.0, 5.0, 5.0, 5.0, 5.0]
# > 1.0 [0.0, 10.0, 0.0, 10.0, 0.0]
# --8<-- [end:predict]


# --8<-- [start:panels]
def draw_descent(panel, learning_rate, title):
    places = torch.tensor(descend(f, 0.0, learning_rate, 8))
    low, high = min(-2, places.min()), max(12, places.max())
    curve = torch.linspace(low, high, 100)
    panel.plot(curve, f(curve))
    panel.plot(places, f(places), "o-", markersize=4)
    panel.set_title(f"{learning_rate}: {title}")


# --8<-- [end:panels]

# --8<-- [start:show]
figure, panels = plt.subplots(2, 2, figsize=(7, 5.5))
draw_descent(panels[0, 0], 0.02, "too small")
draw_descent(panels[0, 1], 0.4, "right")
draw_descent(panels[1, 0], 0.95, "too large, swings")
draw_descent(panels[1, 1], 1.05, "far too large")
plt.show()
# figure> Eight steps on the same parabola with four learning rates. With 0.02, the dots have come
# figure> 28%{=descend(f, 0.0, 0.02, 8)[-1] / 5} of the way. With 0.4, they reach the lowest point after two or three steps. With 0.95,
# figure> they jump from side to side and come down slowly. With 1.05, each jump lands higher.
# --8<-- [end:show]
