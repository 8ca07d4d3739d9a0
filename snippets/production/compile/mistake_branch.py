"""Mistake: an `if` on the numbers of a tensor, where one graph is demanded."""

from photo import torch, watch


# --8<-- [start:mistake]
def halved(x):
    if x.sum() > 10:
        return x / 2
    return x.clone()


ones = torch.ones(20)
try:
    torch.compile(halved, backend=watch, fullgraph=True)(ones)
except torch._dynamo.exc.Unsupported as error:
    print("\n".join(str(error).splitlines()[:2]))
# > Data-dependent branching
# >   Explanation: Detected data-dependent branching (e.g. `if my_tensor.sum() > 0:`). Dynamo does not support tracing dynamic control flow.


def halved_whole(x):
    return torch.cond(x.sum() > 10, lambda x: x / 2, lambda x: x.clone(), (x,))


compiled = torch.compile(halved_whole, backend=watch, fullgraph=True)
print(compiled(ones).sum(), compiled(torch.ones(4)).sum())
# > tensor(10.) tensor(4.)
# --8<-- [end:mistake]
