"""List every node of a graph once, however many paths lead to it."""

import torch


# --8<-- [start:nodes]
def nodes(result):
    found, waiting = [], [result.grad_fn]
    while waiting:
        node = waiting.pop(0)
        if node is not None and node not in found:
            found.append(node)
            waiting += [following for following, _ in node.next_functions]
    return found


# --8<-- [end:nodes]

if __name__ == "__main__":
    a = torch.tensor(3.0, requires_grad=True)
    b = torch.tensor(0.5, requires_grad=True)
    product = a * b
    f = torch.sin(product**2) + product
    # --8<-- [start:count]
    print(len(nodes(f)))
    # > 6
    # --8<-- [end:count]

    # --8<-- [start:written-twice]
    g = torch.sin((a * b) ** 2) + a * b
    print(len(nodes(g)))
    # > 7
    # --8<-- [end:written-twice]

    # --8<-- [start:accumulate]
    ends = [node for node in nodes(f) if hasattr(node, "variable")]
    print([end.variable.item() for end in ends])
    # > [3.0, 0.5]
    print(ends[0].variable is a)
    # > True
    print(ends[0].next_functions)
    # > ()
    # --8<-- [end:accumulate]
