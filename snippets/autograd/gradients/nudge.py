"""A slope by hand: nudge the input and see how far the output moves."""


# --8<-- [start:nudge]
def f(x):
    return x**2 + 2 * x + 1


for h in (1.0, 0.1, 0.01, 0.001):
    slope = (f(3 + h) - f(3)) / h
    print(f"nudge {h:<5}  slope {slope:.4f}")
# > nudge 1.0    slope 9.0000
# > nudge 0.1    slope 8.1000
# > nudge 0.01   slope 8.0100
# > nudge 0.001  slope 8.0010
# --8<-- [end:nudge]
