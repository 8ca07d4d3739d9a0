"""Answers to the exercise “What kind of flat place?”, and what its check says."""

import torch
from flat_places import check_kind
from torch.func import grad, jacrev


def word(curvatures, all_or_any=torch.all):
    if all_or_any(curvatures > 0):
        return "minimum"
    return "maximum" if all_or_any(curvatures < 0) else "saddle"


def deciding(of_hessian, length=torch.linalg.vector_norm, limit=1e-4):
    """Return an answer that names a slope, and leaves the rest to a function."""

    def kind(landscape, point):
        if length(grad(landscape)(point)) > limit:
            return "slope"
        return of_hessian(jacrev(grad(landscape))(point))

    return kind


def determinant(table):
    if torch.linalg.det(table) < 0:
        return "saddle"
    return "minimum" if table.trace() > 0 else "maximum"


def by_backward(landscape, point):
    x = point.double().requires_grad_()
    (slope,) = torch.autograd.grad(landscape(x), x, create_graph=True)
    if slope.norm() > 1e-4:
        return "slope"
    rows = [torch.autograd.grad(s, x, retain_graph=True)[0] for s in slope]
    return word(torch.linalg.eigvals(torch.stack(rows)).real)


def flat_first(landscape, point):
    return word(torch.linalg.eigvalsh(jacrev(grad(landscape))(point)))


RIGHT = {
    "the determinant": deciding(determinant),
    "backward, all eigenvalues": by_backward,
    "lowest and highest": deciding(
        lambda table: word(torch.stack(torch.linalg.eigvalsh(table).aminmax()))
    ),
}
WRONG = {
    "always a minimum": lambda landscape, point: "minimum",
    "slopes forgotten": flat_first,
    "all slopes": lambda landscape, point: "slope",
    "the diagonal": deciding(lambda table: word(table.diagonal())),
    "all entries": deciding(word),
    "the sum of the gradient": deciding(determinant, length=torch.sum),
    "exactly zero": deciding(determinant, limit=0.0),
    "0.01 for 0.0001": deciding(determinant, limit=0.01),
    "signs swapped": deciding(lambda table: word(-torch.linalg.eigvalsh(table))),
    "any for all": deciding(lambda t: word(torch.linalg.eigvalsh(t), torch.any)),
    "the determinant alone": deciding(
        lambda t: "minimum" if torch.linalg.det(t) > 0 else "saddle"
    ),
    "eigenvalues": deciding(torch.linalg.eigvalsh),
    "in capitals": lambda *both: deciding(determinant)(*both).capitalize(),
    "of the gradient alone": lambda f, point: word(jacrev(f)(point)),
    "the point forgotten": lambda landscape: "minimum",
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_kind(answer)}")
# > the determinant: Right!
# > backward, all eigenvalues: Right!
# > lowest and highest: Right!
# > always a minimum: Not yet: waves at (0, 0) is not a minimum.
# > slopes forgotten: Not yet: waves at (3, 3) is not a minimum.
# > all slopes: Not yet: waves at (3.14159, 3.14159) is not a slope.
# > the diagonal: Not yet: crease at (0, 0) is not a minimum.
# > all entries: Not yet: waves at (3.14159, 3.14159) is not a saddle.
# > the sum of the gradient: Not yet: waves at (3, 3) is not a minimum.
# > exactly zero: Not yet: waves at (3.14159, 3.14159) is not a slope.
# > 0.01 for 0.0001: Not yet: dome at (-0.0001, 0) is not a maximum.
# > signs swapped: Not yet: waves at (3.14159, 3.14159) is not a maximum.
# > any for all: Not yet: waves at (0, 3.14159) is not a minimum.
# > the determinant alone: Not yet: waves at (0, 0) is not a minimum.
# > eigenvalues: Not yet: return one of the four words.
# > in capitals: Not yet: waves at (3.14159, 3.14159) is not a Minimum.
# > of the gradient alone: Not yet: waves at (0, 0) is not a saddle.
# > the point forgotten: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
