"""Solution: the tensors that will receive a gradient from a loss."""

from who_learns import check_learners


# --8<-- [start:solution]
def learners(loss):
    found, seen, waiting = [], set(), [loss.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if hasattr(node, "variable"):
            found.append(node.variable)
        waiting += [following for following, _ in node.next_functions]
    return found


print(check_learners(learners))
# > Right!
# --8<-- [end:solution]
