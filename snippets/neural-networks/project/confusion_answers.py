"""Answers to the stage “Two kinds of mistakes”, and what its check says to each."""

import torch
from confusion import check_confusion


def counted(alarm, ill):
    masks = (alarm & ill, ill & ~alarm, alarm & ~ill, ~(alarm | ill))
    return [int(mask.sum()) for mask in masks]


def in_logits(logits, targets, threshold=0.5):
    return counted(logits >= torch.logit(torch.tensor(threshold)), targets.bool())


def one_by_one(logits, targets, threshold=0.5):
    found = missed = alarms = cleared = 0
    for chance, target in zip(logits.sigmoid().tolist(), targets, strict=True):
        if chance >= threshold:
            found, alarms = found + int(target), alarms + 1 - int(target)
        else:
            missed, cleared = missed + int(target), cleared + 1 - int(target)
    return found, missed, alarms, cleared


def with_bincount(logits, targets, threshold=0.5):
    kinds = 2 * (1 - targets.long()) + (logits.sigmoid() < threshold)
    return kinds.bincount(minlength=4).tolist()


def above(logits, targets, threshold=0.5):
    return counted(logits.sigmoid() > threshold, targets == 1)


def raw(logits, targets, threshold=0.5):
    return counted(logits >= threshold, targets == 1)


def sign(logits, targets, threshold=0.5):
    return counted(logits >= 0, targets == 1)


def mixed_up(logits, targets, threshold=0.5):
    found, missed, alarms, cleared = one_by_one(logits, targets, threshold)
    return found, alarms, missed, cleared


def turned(logits, targets, threshold=0.5):
    return counted(logits.sigmoid() >= threshold, targets == 0)


def sums(logits, targets, threshold=0.5):
    alarm, ill = logits.sigmoid() >= threshold, targets == 1
    return alarm.sum(), ill.sum(), (alarm & ill).sum(), (~alarm & ~ill).sum()


def floats(logits, targets, threshold=0.5):
    alarm = (logits.sigmoid() >= threshold).float()
    ill, well = targets, 1 - targets
    pairs = ((alarm, ill), (1 - alarm, ill), (alarm, well), (1 - alarm, well))
    return tuple((a * b).sum().item() for a, b in pairs)


def shares(logits, targets, threshold=0.5):
    counts = one_by_one(logits, targets, threshold)
    return tuple(round(100 * count / len(logits)) for count in counts)


def zero_included(logits, targets, threshold=0.4):
    return one_by_one(logits, targets, threshold)


def by_not(logits, targets, threshold=0.5):
    alarm, ill = logits.sigmoid() >= threshold, targets == 1
    return int(sum(alarm and ill)), 0, 0, 0


RIGHT = {
    "a threshold for logits": in_logits,
    "one by one": one_by_one,
    "bincount": with_bincount,
}
WRONG = {
    "above the threshold": above,
    "logits as probabilities": raw,
    "always one half": sign,
    "missed and alarms mixed up": mixed_up,
    "ill and well mixed up": turned,
    "tensors": sums,
    "floats": floats,
    "percent": shares,
    "another default": zero_included,
    "and, not &": by_not,
    "three numbers": lambda *args: one_by_one(*args)[:3],
    "no return": lambda logits, targets, threshold=0.5: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_confusion(answer)}")
# > a threshold for logits: Right!
# > one by one: Right!
# > bincount: Right!
# > above the threshold: Not yet: at 0.5 it is (3, 2, 1, 2), not (2, 3, 1, 2).
# > logits as probabilities: Not yet: at 0.5 it is (3, 2, 1, 2), not (2, 3, 1, 2).
# > always one half: Not yet: at 0.3 it is (4, 1, 1, 2), not (3, 2, 1, 2).
# > missed and alarms mixed up: Not yet: at 0.5 it is (3, 2, 1, 2), not (3, 1, 2, 2).
# > ill and well mixed up: Not yet: at 0.5 it is (3, 2, 1, 2), not (1, 2, 3, 2).
# > tensors: Not yet: return four plain integers.
# > floats: Not yet: return four plain integers.
# > percent: Not yet: at 0.5 it is (3, 2, 1, 2), not (38, 25, 12, 25).
# > another default: Not yet: without a threshold, it should be that of 0.5.
# > and, not &: Not yet: RuntimeError: Boolean value of Tensor with more than one value is ambiguous
# > three numbers: Not yet: return four plain integers.
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
