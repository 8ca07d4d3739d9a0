"""Two steps of distributed programs in their order, in a single process."""

# --8<-- [start:missing]
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

try:
    distributed.get_rank()
except ValueError as error:
    print(error)
# > Default process group has not been initialized, please make sure to call init_process_group.
# --8<-- [end:missing]

# --8<-- [start:one]
store = distributed.HashStore()  # enough for one process: no port, no network
distributed.init_process_group("gloo", store=store, rank=0, world_size=1)
print(distributed.get_rank(), "of", distributed.get_world_size())
# > 0 of 1
# --8<-- [end:one]


# --8<-- [start:unused]
class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(2, 1)
        self.spare = nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


def train(model, steps=2):
    for _ in range(steps):
        model(torch.ones(4, 2)).mean().backward()


try:
    train(DistributedDataParallel(TwoHeads()))
except RuntimeError as error:
    print(error)
# > Expected to have finished reduction in the prior iteration before starting a new one. This error indicates that your module has parameters that were not used in producing loss. You can enable unused parameter detection by passing the keyword argument `find_unused_parameters=True` to `torch.nn.parallel.DistributedDataParallel`, and by
# > making sure all `forward` function outputs participate in calculating loss.
# > If you already have done the above, then the distributed data parallel module wasn't able to locate the output tensors in the return value of your module's `forward` function. Please include the loss function and the structure of the return value of `forward` of your module when reporting this issue (e.g. list, dict, iterable).
# > Parameter indices which did not receive grad for rank 0: 2 3
# >  In addition, you can set the environment variable TORCH_DISTRIBUTED_DEBUG to either INFO or DETAIL to print out information about which particular parameters did not receive gradient on this rank as part of this error
# --8<-- [end:unused]

# --8<-- [start:names]
model = TwoHeads()
model(torch.ones(4, 2)).mean().backward()
print([name for name, p in model.named_parameters() if p.grad is None])
# > ['spare.weight', 'spare.bias']
# --8<-- [end:names]

# --8<-- [start:found]
train(DistributedDataParallel(TwoHeads(), find_unused_parameters=True))
print("two steps done")
# > two steps done
# --8<-- [end:found]

distributed.destroy_process_group()
