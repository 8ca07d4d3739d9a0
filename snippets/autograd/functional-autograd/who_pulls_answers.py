"""Answers to the exercise “Who pulls hardest?”, and what its check says to each."""

import torch
from torch.func import grad, jacrev, vmap
from who_pulls import check_pulls, loss


def gradients(weights, features, targets):
    return vmap(grad(loss), in_dims=(None, 0, 0))(weights, features, targets)


def one_by_one(weights, features, targets):
    lengths = []
    for row, target in zip(features, targets, strict=True):
        w = weights.clone().requires_grad_()
        loss(w, row, target).backward()
        lengths.append(w.grad.norm())
    return torch.stack(lengths)


def rows_of_a_jacobian(weights, features, targets):
    def losses(w):
        return (features @ w - targets) ** 2

    return torch.linalg.vector_norm(jacrev(losses)(weights), dim=1)


def by_hand(weights, features, targets):
    errors = (features @ weights - targets).double()
    return 2 * errors.abs() * features.double().square().sum(dim=1).sqrt()


def not_cleared(weights, features, targets):
    w, lengths = weights.clone().requires_grad_(), []
    for row, target in zip(features, targets, strict=True):
        loss(w, row, target).backward()
        lengths.append(w.grad.norm())
    return torch.stack(lengths)


def of_features(weights, features, targets):
    slopes = vmap(grad(loss, argnums=1), in_dims=(None, 0, 0))
    return slopes(weights, features, targets).norm(dim=1)


def of_the_mean(weights, features, targets):
    def mean(w):
        return ((features @ w - targets) ** 2).mean()

    return grad(mean)(weights).norm().expand(len(targets))


def marked_and_recorded(weights, features, targets):
    weights.requires_grad_()
    return by_hand(weights.detach(), features, targets)


RIGHT = {
    "one by one": one_by_one,
    "rows of a Jacobian": rows_of_a_jacobian,
    "by hand, in float64": by_hand,
}
WRONG = {
    "the gradients": gradients,
    "their sums": lambda *all_: gradients(*all_).sum(dim=1),
    "their squares": lambda *all_: gradients(*all_).square().sum(dim=1),
    "absolute values": lambda *all_: gradients(*all_).abs().sum(dim=1),
    "the wrong dim": lambda *all_: gradients(*all_).norm(dim=0),
    "one length for all": lambda *all_: gradients(*all_).norm(),
    "a mean over examples": lambda *all_: by_hand(*all_) / len(all_[2]),
    "the losses": lambda w, x, y: (x @ w - y) ** 2,
    "the errors": lambda w, x, y: (x @ w - y).abs(),
    "the factor 2 forgotten": lambda *all_: by_hand(*all_) / 2,
    "of the mean": of_the_mean,
    "with respect to features": of_features,
    "not cleared": not_cleared,
    "in_dims forgotten": lambda *all_: vmap(grad(loss))(*all_).norm(dim=1),
    "vmap forgotten": lambda *all_: grad(loss)(*all_).norm(dim=1),
    "the weights marked": marked_and_recorded,
    "a list": lambda *all_: by_hand(*all_).tolist(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_pulls(answer)}")
# > one by one: Right!
# > rows of a Jacobian: Right!
# > by hand, in float64: Right!
# > the gradients: Not yet: the shape is (50, 3), not (50,).
# > their sums: Not yet: example 17 pulls 16.77, not -15.20.
# > their squares: Not yet: example 17 pulls 16.77, not 281.07.
# > absolute values: Not yet: example 17 pulls 16.77, not 25.88.
# > the wrong dim: Not yet: the shape is (3,), not (50,).
# > one length for all: Not yet: the shape is (), not (50,).
# > a mean over examples: Not yet: example 17 pulls 16.77, not 0.34.
# > the losses: Not yet: example 17 pulls 16.77, not 23.12.
# > the errors: Not yet: example 17 pulls 16.77, not 4.81.
# > the factor 2 forgotten: Not yet: example 17 pulls 16.77, not 8.38.
# > of the mean: Not yet: example 17 pulls 16.77, not 0.32.
# > with respect to features: Not yet: example 17 pulls 16.77, not 25.82.
# > not cleared: Not yet: example 22 pulls 0.11, not 16.61.
# > in_dims forgotten: Not yet: ValueError: vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [3, 50, 50] for the mapped dimension
# > vmap forgotten: Not yet: RuntimeError: 1D tensors expected, but got 1D and 2D tensors
# > the weights marked: Not yet: the weights of the caller are marked now.
# > a list: Not yet: return a tensor, with a number for each example.
