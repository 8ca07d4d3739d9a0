"""The gradient of an expected reward: exact, by the score function, by sampling."""

# --8<-- [start:exact]
import torch
from torch.autograd.functional import jacobian

rewards = torch.tensor([1.0, 3.0, 0.0, 2.0])  # what each arm pays
scores = torch.tensor([1.0, 0.0, 0.5, 0.0], requires_grad=True)

chances = scores.softmax(dim=0)
expected = (chances * rewards).sum()
expected.backward()
exact = scores.grad.clone()
print(f"{expected:.2f}, uphill: {[round(x, 3) for x in exact.tolist()]}")
# > 1.21, uphill: [-0.091, 0.281, -0.314, 0.124]
# --8<-- [end:exact]

# --8<-- [start:score]
slopes = jacobian(lambda s: s.log_softmax(dim=0), scores.detach())
chances = chances.detach()
by_hand = (chances * rewards) @ slopes
print((by_hand - exact).abs().max() < 1e-6)
# > tensor(True)

torch.manual_seed(0)
arms = torch.multinomial(chances, 100_000, replacement=True)
loss = -(rewards[arms] * scores.log_softmax(dim=0)[arms]).mean()
scores.grad = None
loss.backward()
print([round(x, 2) for x in (-scores.grad).tolist()])
# > [-0.09, 0.28, -0.31, 0.13]
# --8<-- [end:score]
