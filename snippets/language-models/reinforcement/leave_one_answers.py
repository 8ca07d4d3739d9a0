"""Answers to the exercise “A baseline from the others”, and what its check says."""

from leave_one import check_leave_one_out, leave_one_out, torch


def a_factor(rewards):
    size = rewards.shape[1]
    return (rewards - rewards.mean(dim=1, keepdim=True)) * size / (size - 1)


def a_matrix(rewards):
    size = rewards.shape[1]
    others = (torch.ones(size, size) - torch.eye(size)) / (size - 1)
    return rewards - rewards @ others


def in_place(rewards):
    rewards -= (rewards.sum(1, keepdim=True) - rewards) / (rewards.shape[1] - 1)
    return rewards


def over_all(rewards):
    return rewards - (rewards.sum() - rewards) / (rewards.numel() - 1)


def of_four(rewards):
    return (rewards - rewards.mean(dim=1, keepdim=True)) * 4 / 3


RIGHT = {"a factor": a_factor, "a matrix": a_matrix}
WRONG = {
    "the starter": leave_one_out,
    "divided by the size": lambda r: r - (r.sum(1, keepdim=True) - r) / r.shape[1],
    "the mean of the others": lambda r: (r.sum(1, keepdim=True) - r) / (r.shape[1] - 1),
    "over all prompts": over_all,
    "groups of four": of_four,
    "the other dimension": lambda r: r - (r.sum(0) - r) / (len(r) - 1),
    "in place": in_place,
    "a list": lambda r: a_factor(r).tolist(),
    "one number": lambda r: a_factor(r).mean(),
    "zeros": torch.zeros_like,
    "nan": lambda r: r * float("nan"),
    "nothing": lambda r: None,
    "a name that is not there": lambda r: r.leave_one_out(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_leave_one_out(answer)}")
# > a factor: Right!
# > a matrix: Right!
# > the starter: Not yet: with 2 answers, 0.92, not 1.83.
# > divided by the size: Not yet: with 2 answers, 2.69, not 1.83.
# > the mean of the others: Not yet: with 2 answers, 1.71, not 1.83.
# > over all prompts: Not yet: with 4 answers, -2.00, not -1.54.
# > groups of four: Not yet: with 2 answers, 1.22, not 1.83.
# > the other dimension: Not yet: with 2 answers, nan, not 1.83.
# > in place: Not yet: it changes the rewards. Return a new tensor.
# > a list: Not yet: return a tensor with the shape of the rewards.
# > one number: Not yet: return a tensor with the shape of the rewards.
# > zeros: Not yet: with 2 answers, 0.00, not 1.83.
# > nan: Not yet: with 2 answers, nan, not 1.83.
# > nothing: Not yet: return a tensor with the shape of the rewards.
# > a name that is not there: Not yet: AttributeError: 'Tensor' object has no attribute 'leave_one_out'
