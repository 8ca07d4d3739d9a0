"""Exercise: how many numbers does a layer learn?"""

from torch import nn


# --8<-- [start:starter]
def learned(inputs, outputs):
    return inputs * outputs  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_parameters(learned) -> str:
    try:
        for inputs, outputs in ((4, 10), (10, 3), (1, 1), (6, 6)):
            layer = nn.Linear(inputs, outputs)
            answer, weights = learned(inputs, outputs), layer.weight.numel()
            if not isinstance(answer, int):
                return f"Not yet: return a whole number, not {answer!r}."
            name = f"Linear({inputs}, {outputs})"
            if answer == weights:
                return f"Not yet: {name} has {weights} weights, and what else?"
            if answer != weights + layer.bias.numel():
                return f"Not yet: {name} does not learn {answer} numbers."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_parameters(learned))
    # > Not yet: Linear(4, 10) has 40 weights, and what else?
    # --8<-- [end:try]
