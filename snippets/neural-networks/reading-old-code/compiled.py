"""torch.compile captures graphs and leaves the `if` to Python."""

import torch


def distance(x):
    if x > 0:
        return x
    return -x


# --8<-- [start:compile]
graphs = []


def keep(graph, example_inputs):
    """Note the operations of a captured graph, and run it as it is."""
    nodes = graph.graph.nodes
    graphs.append([n.name for n in nodes if n.op == "call_function"])
    return graph.forward


compiled = torch.compile(distance, backend=keep)
print(compiled(torch.tensor(-5.0)), compiled(torch.tensor(3.0)))
# > tensor(5.) tensor(3.)
print(graphs)
# > [['gt'], ['neg']]
# --8<-- [end:compile]
