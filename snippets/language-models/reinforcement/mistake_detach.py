"""Common mistake: old log-probabilities that are not detached."""

# --8<-- [start:mistake]
import torch

kept = torch.tensor([-0.5, -1.2], requires_grad=True)
gain = torch.tensor([1.0, -1.0])
(gain * (kept - kept).exp()).sum().backward()
print(kept.grad)
# > tensor([0., 0.])

kept.grad = None
(gain * (kept - kept.detach()).exp()).sum().backward()
print(kept.grad)
# > tensor([ 1., -1.])
# --8<-- [end:mistake]
