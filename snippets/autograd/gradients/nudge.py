"""A slope by hand: nudge the input and see how far the output moves."""


# --8<-- [start:nudge]
def f(x):
    return x**2 + 2 * x + 1


for h in (1.0, 0.1, 0.01, 0.001):
    slope = (f(3 + h) - f(3)) / h
    print(f"nudge {h:<5}  slope {slope:.4f}")
# --8<-- [end:nudge]
