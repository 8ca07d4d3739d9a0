"""Answers to the exercise “Who learns?”, and what its check says to each."""

import torch
from distinct_nodes import nodes
from who_learns import check_learners


def generator(loss):
    for node in nodes(loss):
        if hasattr(node, "variable"):
            yield node.variable


def recursive(loss):
    found = set()

    def visit(node):
        if hasattr(node, "variable"):
            found.add(node.variable)
        for following, _ in node.next_functions if node else ():
            visit(following)

    visit(loss.grad_fn)
    return found


def on_every_path(loss):
    found, waiting = [], [loss.grad_fn]
    while waiting:
        node = waiting.pop()
        if hasattr(node, "variable"):
            found.append(node.variable)
        waiting += [one for one, _ in node.next_functions] if node else []
    return found


def compared(loss):
    found = []
    for leaf in on_every_path(loss):
        if leaf not in found:
            found.append(leaf)
    return found


def same_values(loss):
    found = []
    for leaf in on_every_path(loss):
        if not any(torch.equal(leaf, one) for one in found):
            found.append(leaf)
    return found


def first_input_only(loss):
    node = loss.grad_fn
    while not hasattr(node, "variable"):
        node = node.next_functions[0][0]
    return [node.variable]


def by_going_backward(loss):
    leaves = [node.variable for node in nodes(loss) if hasattr(node, "variable")]
    loss.backward()
    return [leaf for leaf in leaves if leaf.grad is not None]


def by_asking(loss):
    leaves = [node.variable for node in nodes(loss) if hasattr(node, "variable")]
    gradients = torch.autograd.grad(loss, leaves)
    return [leaf for leaf, g in zip(leaves, gradients, strict=True) if g.any()]


RIGHT = {
    "nodes and a comprehension": lambda loss: [
        node.variable for node in nodes(loss) if hasattr(node, "variable")
    ],
    "a generator": generator,
    "recursion and a set": recursive,
}
WRONG = {
    "on every path": on_every_path,
    "compared by in": compared,
    "compared by value": same_values,
    "the first path": first_input_only,
    "the loss as well": lambda loss: [*recursive(loss), loss],
    "by going backward": by_going_backward,
    "by asking for gradients": by_asking,
    "the nodes": nodes,
    "the loss": lambda loss: [loss],
    "their number": lambda loss: 2,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_learners(answer)}")
# > nodes and a comprehension: Right!
# > a generator: Right!
# > recursion and a set: Right!
# > on every path: Not yet: w is in it 2 times, not once.
# > compared by in: Not yet: RuntimeError: Boolean value of Tensor with more than one value is ambiguous
# > compared by value: Not yet: b is in it 0 times, not once.
# > the first path: Not yet: b is in it 0 times, not once.
# > the loss as well: Not yet: two would learn, you return 3.
# > by going backward: Not yet: find them without going backward.
# > by asking for gradients: Not yet: find them without going backward.
# > the nodes: Not yet: w is in it 0 times, not once.
# > the loss: Not yet: w is in it 0 times, not once.
# > their number: Not yet: TypeError: 'int' object is not iterable
