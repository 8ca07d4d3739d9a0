"""Cross-entropy: from one logit per class and the index of the right one."""

import torch
from torch import nn

# --8<-- [start:call]
classes = ["sun", "cloud", "rain"]
logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.5, 3.0]], requires_grad=True)
sky = torch.tensor([0, 1])  # sun, then cloud
loss = nn.CrossEntropyLoss()(logits, sky)
print(loss)
# > tensor(1.4864, grad_fn=<NllLossBackward0>)

p = torch.softmax(logits, dim=1)
print(p)
# > tensor([[0.7054, 0.2595, 0.0351],
# >         [0.0440, 0.0725, 0.8835]], grad_fn=<SoftmaxBackward0>)
happened = p[torch.arange(2), sky]
print(happened)
# > tensor([0.7054, 0.0725], grad_fn=<IndexBackward0>)
print(-happened.log().mean())
# > tensor(1.4864, grad_fn=<NegBackward0>)

loss.backward()
print(logits.grad)
# > tensor([[-0.1473,  0.1297,  0.0176],
# >         [ 0.0220, -0.4637,  0.4417]])
# --8<-- [end:call]

# --8<-- [start:shift]
cross_entropy = nn.CrossEntropyLoss()
with torch.no_grad():
    print(cross_entropy(logits + 100, sky))
    print(cross_entropy(torch.zeros(2, 3), sky))
# > tensor(1.4864)
# > tensor(1.0986)
# --8<-- [end:shift]
