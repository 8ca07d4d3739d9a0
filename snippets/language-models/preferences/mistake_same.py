"""Common mistake: the reference is the model itself."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import load_model
from dpo import dpo_loss
from gathered import chosen, rejected
from judging import answer_log_probs

# --8<-- [start:mistake]
torch.manual_seed(0)
model = load_model()
reference = model  # a second name, not a second model
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
pair = torch.stack([chosen[0], rejected[0]])
was, losses = answer_log_probs(model, pair).detach(), []
for _ in range(20):
    with torch.no_grad():
        fixed = answer_log_probs(reference, pair)
    ratios = answer_log_probs(model, pair) - fixed
    loss = dpo_loss(ratios[0], ratios[1], beta=0.1)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
moved = answer_log_probs(model, pair).detach() - was
print(f"loss {losses[0]:.4f}, then {losses[-1]:.4f}")
# > loss 0.6931, then 0.6931
print(f"moved: chosen {moved[0]:+.0f}, rejected {moved[1]:+.0f} nats")
# > moved: chosen +56, rejected -148 nats
# --8<-- [end:mistake]
