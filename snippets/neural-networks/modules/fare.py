"""The smallest model that is a module: a taxi fare with two parameters."""

# --8<-- [start:define]
import torch
from torch import nn


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.per_km = nn.Parameter(torch.tensor(1.0))
        self.start = nn.Parameter(torch.tensor(0.0))

    def forward(self, km):
        return self.per_km * km + self.start


model = Fare()
km = torch.tensor([1.0, 4.0, 10.0])
print(model(km))
# > tensor([ 1.,  4., 10.], grad_fn=<AddBackward0>)
# --8<-- [end:define]

# --8<-- [start:parameters]
for name, parameter in model.named_parameters():
    print(name, parameter.item(), parameter.requires_grad)
# > per_km 1.0 True
# > start 0.0 True
# --8<-- [end:parameters]

# --8<-- [start:train]
paid = torch.tensor([5.0, 14.0, 32.0])
for _ in range(1000):
    loss = ((model(km) - paid) ** 2).mean()
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter -= 0.02 * parameter.grad
per_km, start = model.per_km.item(), model.start.item()
print(f"{per_km:.2f} per km and {start:.2f} to get in")
# > 3.00 per km and 2.00 to get in
# --8<-- [end:train]


# --8<-- [start:hook]
def report(module, inputs, output):
    print(f"{len(output)} fares computed")


with model.register_forward_hook(report):
    print(torch.equal(model(km), model.forward(km)))
# > 3 fares computed
# > True
# --8<-- [end:hook]
