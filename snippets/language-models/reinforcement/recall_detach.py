"""Question: why old log-probabilities are detached."""

import torch

# --8<-- [start:question]
log_prob = torch.tensor(-1.0, requires_grad=True)
old_log_prob = log_prob  # detach() was forgotten

ratio = (log_prob - old_log_prob).exp()
ratio.backward()

print(ratio.item(), log_prob.grad.item())
# > 1.0 0.0
# --8<-- [end:question]
