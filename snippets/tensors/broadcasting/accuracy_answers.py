"""Answers to the exercise “More than everything right”, and what its check says."""

from accuracy import check_accuracy


def loop(guesses, labels):
    right = sum(int(a == b) for a, b in zip(guesses.flatten(), labels, strict=True))
    return right / len(labels)


def squeezed_in_place(guesses, labels):
    return (guesses.squeeze_(1) == labels).float().mean().item()


def at_most_1(guesses, labels):
    return min((guesses == labels).sum().item() / len(labels), 1.0)


def any_label(guesses, labels):
    return (guesses == labels).any(dim=1).float().mean().item()


def sorted_first(guesses, labels):
    return (guesses[:, 0].sort().values == labels.sort().values).float().mean().item()


def of_two_classes(guesses, labels):
    return 1 - (guesses[:, 0] - labels).abs().float().mean().item()


RIGHT = {
    "labels as a column": lambda g, y: (g == y[:, None]).double().mean().item(),
    "flattened": lambda g, y: (g.flatten() == y).sum().item() / len(y),
    "the diagonal": lambda g, y: (g == y).diagonal().float().mean().item(),
    "a loop": loop,
}
WRONG = {
    "every pair": lambda g, y: (g == y).float().mean().item(),
    "at most 1": at_most_1,
    "any label": any_label,
    "sorted first": sorted_first,
    "of two classes only": of_two_classes,
    "of five": lambda g, y: (g[:, 0] == y).sum().item() / 5,
    "the number of hits": lambda g, y: float((g[:, 0] == y).sum()),
    "squeezed in place": squeezed_in_place,
    "a tensor": lambda g, y: (g[:, 0] == y).float().mean(),
    "the mean of booleans": lambda g, y: (g[:, 0] == y).mean().item(),
    "always 1": lambda g, y: 1.0,
    "nan": lambda g, y: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_accuracy(answer)}")
# > labels as a column: Right!
# > flattened: Right!
# > the diagonal: Right!
# > a loop: Right!
# > every pair: Not yet: the accuracy is 1.0, not 0.52.
# > at most 1: Not yet: the accuracy is 0.8, not 1.
# > any label: Not yet: the accuracy is 0.8, not 1.
# > sorted first: Not yet: the accuracy is 0.0, not 0.8.
# > of two classes only: Not yet: the accuracy is 0.25, not -0.5.
# > of five: Not yet: the accuracy is 0.25, not 0.4.
# > the number of hits: Not yet: the accuracy is 1.0, not 5.
# > squeezed in place: Not yet: the guesses that came in have changed.
# > a tensor: Not yet: return a plain float, not tensor(1.).
# > the mean of booleans: Not yet: RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
# > always 1: Not yet: the accuracy is 0.8, not 1.
# > nan: Not yet: the accuracy is 1.0, not nan.
