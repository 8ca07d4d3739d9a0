"""Common mistake: a gradient of the reward itself."""

# --8<-- [start:mistake]
import torch

logits = torch.zeros(4, requires_grad=True)
arm = torch.multinomial(logits.softmax(dim=0), 1)
reward = torch.tensor([1.0, 3.0, 0.0, 2.0])[arm]
try:
    (-reward).sum().backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn

(-reward * logits.log_softmax(dim=0)[arm]).sum().backward()  # right
# --8<-- [end:mistake]
