"""A training with torch.compile: the backward pass is compiled, too."""

# --8<-- [start:model]
import torch
from functorch.compile import make_boxed_func
from torch import nn
from torch._dynamo.backends.common import aot_autograd

passes = []


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden, self.out = nn.Linear(2, 16), nn.Linear(16, 1)

    def forward(self, x):
        return self.out(torch.tanh(self.hidden(x))).squeeze(1)


def noting(name):
    """Return a compiler that notes that it was called, and changes nothing."""

    def compiler(graph, example_inputs):
        passes.append(name)
        return make_boxed_func(graph.forward)

    return compiler


both = aot_autograd(fw_compiler=noting("forward"), bw_compiler=noting("backward"))
# --8<-- [end:model]


# --8<-- [start:train]
def losses(compile: bool) -> torch.Tensor:
    torch.manual_seed(0)
    x = torch.randn(256, 2)
    y, net = x.prod(1), Net()
    if compile:
        net.compile(backend=both)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    found = []
    for _ in range(200):
        loss = nn.functional.mse_loss(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(loss.detach())
    return torch.stack(found)


eager_losses, compiled_losses = losses(False), losses(True)
print(f"{eager_losses[0]:.2f} to {eager_losses[-1]:.2f}")
# > 1.55 to 0.00
torch.testing.assert_close(compiled_losses, eager_losses)
print(passes)
# > ['forward', 'backward']
# --8<-- [end:train]
