"""Exercise: the learning rate that needs a single step."""

# --8<-- [start:starter]
rate = 0.1  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_one_step(rate):
    for start in (0.0, 4.0, -7.0):
        slope = 6 * (start + 1)
        place = start - rate * slope
        if not abs(place + 1) < 0.01:
            return f"Not yet: a step leads from {start} to {place:.2f}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_one_step(rate))
    # > Not yet: a step leads from 0.0 to -0.60.
    # --8<-- [end:try]
