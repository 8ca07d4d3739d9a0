"""A gradient inside a loss: training needs the second derivative."""

import torch


# --8<-- [start:define]
def penalized_loss(w, x, create_graph):
    output = (w * x).sum() ** 2
    (slope,) = torch.autograd.grad(
        output, x, create_graph=create_graph, retain_graph=True
    )
    return output + 0.1 * (slope**2).sum()


# --8<-- [end:define]

# --8<-- [start:compare]
w = torch.tensor([1.0, 2.0], requires_grad=True)
x = torch.tensor([1.0, 1.0], requires_grad=True)
for create_graph in (True, False):
    loss = penalized_loss(w, x, create_graph)
    (gradient,) = torch.autograd.grad(loss, w)
    print(f"loss {loss.item():.1f}, gradient {gradient}")
# > loss 27.0, gradient tensor([25.2000, 32.4000])
# > loss 27.0, gradient tensor([6., 6.])
# --8<-- [end:compare]
