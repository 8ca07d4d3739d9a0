"""Exercise: name the nodes of a graph before PyTorch does."""

# --8<-- [start:starter]
import torch

x = torch.tensor(2.0, requires_grad=True)
bell = 5 * torch.exp(-(x**2))

names = ["ExpBackward0", "PowBackward0"]  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_names(names):
    """Say which name is not the one that the graph has at this place."""
    try:
        right, node = [], bell.grad_fn
        while node.next_functions:
            right.append(node.name())
            node = node.next_functions[0][0]
        if len(names) != len(right):
            return f"Not yet: it has {len(right)} nodes, not {len(names)}."
        for place, name in enumerate(names):
            if name != right[place]:
                return f"Not yet: node {place + 1} is not {name}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_names(names))
    # > Not yet: it has 4 nodes, not 2.
    # --8<-- [end:try]
