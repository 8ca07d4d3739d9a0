"""Answers to the exercise “The best device for each machine”, and what its check says."""

import torch
from pick_device import check_pick_device


def early_return(has_cuda, has_mps):
    if not (has_cuda or has_mps):
        return "cpu"
    return "cuda" if has_cuda else "mps"


def mps_first(has_cuda, has_mps):
    return "mps" if has_mps else "cuda" if has_cuda else "cpu"


def never_both(has_cuda, has_mps):
    if has_cuda and not has_mps:
        return "cuda"
    if has_mps and not has_cuda:
        return "mps"
    return "cpu"


def no_processor(has_cuda, has_mps):
    return "cuda" if has_cuda else "mps"


def else_forgotten(has_cuda, has_mps):
    if has_cuda:
        return "cuda"
    if has_mps:
        return "mps"


RIGHT = {
    "the processor first": early_return,
    "and, or": lambda has_cuda, has_mps: (
        (has_cuda and "cuda") or (has_mps and "mps") or "cpu"
    ),
    "a table": lambda has_cuda, has_mps: {
        (False, False): "cpu",
        (False, True): "mps",
    }.get((has_cuda, has_mps), "cuda"),
}
WRONG = {
    "always cuda": lambda has_cuda, has_mps: "cuda",
    "always the processor": lambda has_cuda, has_mps: "cpu",
    "mps first": mps_first,
    "never both": never_both,
    "no processor": no_processor,
    "else forgotten": else_forgotten,
    "another name": lambda has_cuda, has_mps: early_return(has_cuda, has_mps).upper(),
    "an index too": lambda has_cuda, has_mps: early_return(has_cuda, has_mps) + ":0",
    "a device": lambda has_cuda, has_mps: torch.device("cpu"),
    "one argument": lambda has_cuda: "cuda" if has_cuda else "cpu",
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_pick_device(answer)}")
# > the processor first: Right!
# > and, or: Right!
# > a table: Right!
# > always cuda: Not yet: with has_cuda=False, has_mps=True choose 'mps', not 'cuda'.
# > always the processor: Not yet: with has_cuda=True, has_mps=False choose 'cuda', not 'cpu'.
# > mps first: Not yet: with has_cuda=True, has_mps=True choose 'cuda', not 'mps'.
# > never both: Not yet: with has_cuda=True, has_mps=True choose 'cuda', not 'cpu'.
# > no processor: Not yet: with has_cuda=False, has_mps=False choose 'cpu', not 'mps'.
# > else forgotten: Not yet: return a word such as 'cpu', not None.
# > another name: Not yet: with has_cuda=True, has_mps=False choose 'cuda', not 'CUDA'.
# > an index too: Not yet: with has_cuda=True, has_mps=False choose 'cuda', not 'cuda:0'.
# > a device: Not yet: return a word such as 'cpu', not device(type='cpu').
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
