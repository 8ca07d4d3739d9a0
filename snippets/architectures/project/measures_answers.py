"""Answers to the stage “Train, and measure”, and what its check says to each."""

import torch
from measures import check_measures


def one_by_one(logits, targets):
    digits, numbers = [], []
    for row, truth in zip(logits.argmax(dim=2).tolist(), targets.tolist(), strict=True):
        numbers.append(row == truth)
        digits += [a == b for a, b in zip(row, truth, strict=True) if b != 10]
    return sum(digits) / len(digits), sum(numbers) / len(numbers)


def with_masks(logits, targets):
    right, there = logits.max(dim=-1).indices == targets, targets != 10
    digit = (right & there).sum() / there.sum()
    return digit.item(), right.float().prod(dim=1).mean().item()


def varied(there=None, whole=None):
    """Return an answer that counts other digits, or other numbers."""

    def answer(logits, targets):
        answers = logits.argmax(dim=-1)
        right = answers == targets
        mask = there(answers, targets) if there else targets < 10
        numbers = whole(right, targets) if whole else right.all(dim=1)
        return right[mask].float().mean().item(), numbers.float().mean().item()

    return answer


def counts(logits, targets):
    right = logits.argmax(dim=-1) == targets
    return right[targets < 10].sum().item(), right.all(dim=1).sum().item()


def as_tensors(logits, targets):
    return tuple(torch.tensor(share) for share in one_by_one(logits, targets))


RIGHT = {
    "one by one": one_by_one,
    "masks": with_masks,
}
WRONG = {
    "nothing counts as a digit": varied(lambda answers, targets: targets < 11),
    "of the digits that it says": varied(lambda answers, targets: answers < 10),
    "one digit is enough": varied(whole=lambda right, targets: right.any(dim=1)),
    "a digit too many is fine": varied(
        whole=lambda right, targets: (right | (targets == 10)).all(dim=1)
    ),
    "the first digit alone": varied(whole=lambda right, targets: right[:, 0]),
    "counts": counts,
    "tensors": as_tensors,
    "percent": lambda *args: tuple(100 * share for share in one_by_one(*args)),
    "the other order": lambda *args: one_by_one(*args)[::-1],
    "all right": lambda logits, targets: (1.0, 1.0),
    "nan": lambda logits, targets: (float("nan"), float("nan")),
    "one number": lambda *args: one_by_one(*args)[1],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_measures(answer)}")
# > one by one: Right!
# > masks: Right!
# > nothing counts as a digit: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.86 of the digits are right, not 0.83.
# > of the digits that it says: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.86 of the digits are right, not 0.75.
# > one digit is enough: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.50 of the numbers are right, not 1.00.
# > a digit too many is fine: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.50 of the numbers are right, not 0.75.
# > the first digit alone: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.50 of the numbers are right, not 1.00.
# > counts: Not yet: return two plain floats.
# > tensors: Not yet: return two plain floats.
# > percent: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 5], [3, 10, 10]], 1.00 of the digits are right, not 100.00.
# > the other order: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.86 of the digits are right, not 0.50.
# > all right: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], 0.86 of the digits are right, not 1.00.
# > nan: Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 5], [3, 10, 10]], 1.00 of the digits are right, not nan.
# > one number: Not yet: TypeError: 'float' object is not iterable
