"""Exercise: how many numbers does this network learn?"""

from torch import nn

# --8<-- [start:starter]
model = nn.Sequential(nn.Linear(4, 10), nn.ReLU(), nn.Linear(10, 3))

first_layer = 40  # your code here
second_layer = 30  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_parameters(model, first_layer, second_layer) -> str:
    for name, layer, answer in (
        ("first", model[0], first_layer),
        ("second", model[2], second_layer),
    ):
        weights = layer.weight.numel()
        if answer == weights:
            return f"Not yet: the {name} layer has {weights} weights, and what else?"
        if answer != weights + layer.bias.numel():
            return f"Not yet: the {name} layer does not learn {answer} numbers."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_parameters(model, first_layer, second_layer))
    # > Not yet: the first layer has 40 weights, and what else?
    # --8<-- [end:try]
