"""Answers to the exercise “A decision without an `if`”, and what its check says."""

from capped import check_capped, torch


def chosen(gradient):
    length = gradient.norm()
    return torch.where(length > 1, gradient / length, gradient)


def with_cond(gradient):
    length = gradient.norm()
    return torch.cond(
        length > 1, lambda g: g / g.norm(), lambda g: g.clone(), (gradient,)
    )


def with_maximum(gradient):
    return gradient / torch.maximum(gradient.norm(), torch.ones(()))


def branch(gradient):
    length = gradient.norm()
    if length > 1:
        gradient = gradient / length
    return gradient


def with_print(gradient):
    print("length", gradient.norm())
    return with_maximum(gradient)


def left_to_python(gradient):
    return torch.compiler.disable(branch)(gradient)


RIGHT = {"where": chosen, "cond": with_cond, "maximum": with_maximum}
WRONG = {
    "an if": branch,
    "right, and it prints": with_print,
    "kept from the compiler": left_to_python,
    "always length 1": lambda gradient: gradient / gradient.norm(),
    "as it is": lambda gradient: gradient,
    "each number capped": lambda gradient: gradient.clamp(-1, 1),
    "the first example": lambda gradient: gradient / 5,
    "turned around": lambda gradient: -with_maximum(gradient),
    "the length": lambda gradient: gradient.norm().clamp(max=1),
    "a constant": lambda gradient: torch.tensor([0.6, 0.8]),
    "nan": lambda gradient: gradient * torch.nan,
    "a list": lambda gradient: [0.6, 0.8],
    "no return": lambda gradient: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_capped(answer)}")
# > where: Right!
# > cond: Right!
# > maximum: Right!
# > an if: Not yet: Unsupported: Data-dependent branching
# > right, and it prints: Not yet: Unsupported: Failed to trace builtin operator
# > kept from the compiler: Not yet: Unsupported: Attempted to call function marked as skipped
# > always length 1: Not yet: length 0.50 becomes 1.00, or it turned.
# > as it is: Not yet: length 5.00 becomes 5.00, or it turned.
# > each number capped: Not yet: length 5.00 becomes 1.41, or it turned.
# > the first example: Not yet: length 0.50 becomes 0.10, or it turned.
# > turned around: Not yet: length 5.00 becomes 1.00, or it turned.
# > the length: Not yet: the shape is ().
# > a constant: Not yet: length 0.50 becomes 1.00, or it turned.
# > nan: Not yet: length 5.00 becomes nan, or it turned.
# > a list: Not yet: it returns [0.6, 0.8], not a tensor.
# > no return: Not yet: it returns None, not a tensor.
