"""Answers to the exercise “Read a chain”, and what its check says to each."""

from read_chain import bell, check_names


def by_walking(node):
    while node.name() != "torch::autograd::AccumulateGrad":
        yield node.name()
        node = node.next_functions[0][0]


names = ["MulBackward0", "ExpBackward0", "NegBackward0", "PowBackward0"]
RIGHT = {
    "from operations": [f"{what}Backward0" for what in ("Mul", "Exp", "Neg", "Pow")],
    "by walking": list(by_walking(bell.grad_fn)),
    "a tuple": ("MulBackward0", "ExpBackward0", "NegBackward0", "PowBackward0"),
}
WRONG = {
    "from the leaf on": names[::-1],
    "the minus sign forgotten": ["MulBackward0", "ExpBackward0", "PowBackward0"],
    "the five forgotten": names[1:],
    "minus before the exponential": [names[i] for i in (0, 2, 1, 3)],
    "minus after the square": [names[i] for i in (0, 1, 3, 2)],
    "with the last one": [*names, "AccumulateGrad"],
    "the square as a product": [*names[:3], "MulBackward0"],
    "without the ending": ["Mul", "Exp", "Neg", "Pow"],
    "without the number": [name[:-1] for name in names],
    "walked, but not listed": by_walking(bell.grad_fn),
    "one text": " ".join(names),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_names(answer)}")
# > from operations: Right!
# > by walking: Right!
# > a tuple: Right!
# > from the leaf on: Not yet: node 1 is not PowBackward0.
# > the minus sign forgotten: Not yet: it has 4 nodes, not 3.
# > the five forgotten: Not yet: it has 4 nodes, not 3.
# > minus before the exponential: Not yet: node 2 is not NegBackward0.
# > minus after the square: Not yet: node 3 is not PowBackward0.
# > with the last one: Not yet: it has 4 nodes, not 5.
# > the square as a product: Not yet: node 4 is not MulBackward0.
# > without the ending: Not yet: node 1 is not Mul.
# > without the number: Not yet: node 1 is not MulBackward.
# > walked, but not listed: Not yet: TypeError: object of type 'generator' has no len()
# > one text: Not yet: it has 4 nodes, not 51.
