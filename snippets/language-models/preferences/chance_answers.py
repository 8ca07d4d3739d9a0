"""Answers to the exercise “How sure is the model”, and what its check says to each."""

from chance import chance as starter
from chance import check_chance, torch

RIGHT = {
    "in double": lambda p, r, beta: (beta * (p - r).double()).softmax(dim=0)[0],
    "a softmax": lambda p, r, beta: (beta * (p - r)).softmax(dim=0)[0],
    "exponentials": lambda p, r, beta: 1 / (1 + (beta * (p - r).diff(dim=0)[0]).exp()),
}
WRONG = {
    "the starter": starter,
    "without beta": lambda p, r, beta: (p[0] - r[0] - p[1] + r[1]).sigmoid(),
    "beta always 0.1": lambda p, r, beta: (0.1 * (p[0] - r[0] - p[1] + r[1])).sigmoid(),
    "no reference": lambda p, r, beta: (beta * (p[0] - p[1])).sigmoid(),
    "swapped": lambda p, r, beta: (beta * (p[1] - r[1] - p[0] + r[0])).sigmoid(),
    "both": lambda p, r, beta: (beta * (p - r)).sigmoid(),
    "the margin": lambda p, r, beta: beta * (p[0] - r[0] - p[1] + r[1]),
    "the loss": lambda p, r, beta: (
        -torch.nn.functional.logsigmoid(beta * (p[0] - r[0] - p[1] + r[1]))
    ),
    "mean": lambda p, r, beta: (beta * (p[0] - r[0] - p[1] + r[1])).sigmoid().mean(),
    "nan": lambda p, r, beta: p[0] * torch.nan,
    "none": lambda p, r, beta: None,
    "list": lambda p, r, beta: (beta * (p[0] - r[0] - p[1] + r[1])).sigmoid().tolist(),
    "a constant": lambda p, r, beta: 0.5,
    "an exception": lambda p, r, beta: p[2],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_chance(answer)}")
# > in double: Right!
# > a softmax: Right!
# > exponentials: Right!
# > the starter: Not yet: another chance is right, with beta 0.1.
# > without beta: Not yet: another chance is right, with beta 0.1.
# > beta always 0.1: Not yet: another chance is right, with beta 1.0.
# > no reference: Not yet: another chance is right, with beta 0.1.
# > swapped: Not yet: that is the chance of the rejected answer.
# > both: Not yet: return a tensor of shape (5,).
# > the margin: Not yet: a chance lies between 0 and 1.
# > the loss: Not yet: a chance lies between 0 and 1.
# > mean: Not yet: return a tensor of shape (5,).
# > nan: Not yet: a chance lies between 0 and 1.
# > none: Not yet: return a tensor of shape (5,).
# > list: Not yet: return a tensor of shape (5,).
# > a constant: Not yet: return a tensor of shape (5,).
# > an exception: Not yet: IndexError: index 2 is out of bounds for dimension 0 with size 2
