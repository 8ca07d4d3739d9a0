"""Exercise: the distance from the smallest number to the largest."""


# --8<-- [start:starter]
def range_of(numbers):
    return 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_range(range_of):
    for numbers, distance in [([1, 5, 2], 4), ([7], 0), ([-3, -8], 5)]:
        try:
            answer = range_of(list(numbers))
        except Exception as error:
            return f"Not yet: range_of({numbers}) raises {type(error).__name__}."
        if answer != distance:
            return f"Not yet: of {numbers} it is {distance}, and not {answer!r}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_range(range_of))
    # > Not yet: of [1, 5, 2] it is 4, and not 0.
    # --8<-- [end:try]
