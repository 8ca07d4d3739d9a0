"""Answers to the exercise “DDP by hand”, and what its check says to each."""

import torch
from share_gradients import check_share_gradients
from torch import distributed as dist


def one_conversation(net):
    grads = [w.grad for w in net.parameters() if w.requires_grad]
    flat = torch.cat([grad.flatten() for grad in grads])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    for grad, part in zip(grads, flat.split([g.numel() for g in grads]), strict=True):
        grad.copy_(part.view_as(grad))


def gathered(net):
    for weight in net.parameters():
        if weight.grad is not None:
            each = [torch.zeros_like(weight) for _ in range(dist.get_world_size())]
            dist.all_gather(each, weight.grad)
            weight.grad = torch.stack(each).mean(0).detach()


def summed(net):
    for weight in net.parameters():
        if weight.grad is not None:
            dist.all_reduce(weight.grad)


def halved(net):
    for weight in net.parameters():
        if weight.grad is not None:
            dist.all_reduce(weight.grad)
            weight.grad /= 2


def frozen_forgotten(net):
    for weight in net.parameters():
        dist.all_reduce(weight.grad)
        weight.grad /= dist.get_world_size()


def from_rank_zero(net):
    for weight in net.parameters():
        if weight.grad is not None:
            dist.broadcast(weight.grad, src=0)


def first_only(net):
    weight = next(iter(net.parameters()))
    dist.all_reduce(weight.grad)
    weight.grad /= dist.get_world_size()


def weights_instead(net):
    for weight in net.parameters():
        dist.all_reduce(weight.data)


def not_a_number(net):
    for weight in net.parameters():
        weight.grad = torch.full_like(weight, float("nan"))


def removed(net):
    net.zero_grad()


RIGHT = {"one conversation": one_conversation, "gathered": gathered}
WRONG = {
    "a sum": summed,
    "two ranks, always": halved,
    "frozen weights forgotten": frozen_forgotten,
    "those of rank 0": from_rank_zero,
    "the first weight": first_only,
    "the weights": weights_instead,
    "nan": not_a_number,
    "no gradients": removed,
    "nothing": lambda net: None,
}

for name, answer in {**RIGHT, **WRONG}.items():
    print(f"{name}: {check_share_gradients(answer)}")
# > one conversation: Right!
# > gathered: Right!
# > a sum: Not yet: with 2 ranks, rank 0: gradients are off by up to 0.17.
# > two ranks, always: Not yet: with 3 ranks, rank 0: gradients are off by up to 0.08.
# > frozen weights forgotten: Not yet: with 2 ranks, rank 0: TypeError: Invalid function argument. Expected parameter `tensor` of type torch.Tensor
# > those of rank 0: Not yet: with 2 ranks, rank 0: gradients are off by up to 0.04.
# > the first weight: Not yet: with 2 ranks, rank 0: gradients are off by up to 0.04.
# > the weights: Not yet: with 2 ranks, rank 0: the weights themselves changed.
# > nan: Not yet: with 2 ranks, rank 0: gradients are off by up to nan.
# > no gradients: Not yet: with 2 ranks, rank 0: a weight has no gradient anymore.
# > nothing: Not yet: with 2 ranks, rank 0: gradients are off by up to 0.04.
