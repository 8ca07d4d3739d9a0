"""The DPO loss and its gradient, by hand and by autograd."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import load_model
from dpo import dpo_loss
from gathered import chosen, rejected
from judging import answer_log_probs

# --8<-- [start:gradient]
torch.manual_seed(0)
beta = 0.1
pair = torch.stack([chosen[0], rejected[0]])
student, anchor = load_model().double(), load_model().double()
weights = list(student.parameters())
fixed = answer_log_probs(anchor, pair).detach()

for moved in (False, True):
    if moved:  # a few random steps away from the reference
        for weight in weights:
            weight.data += 0.02 * torch.randn_like(weight)
    ratios = answer_log_probs(student, pair) - fixed
    loss = dpo_loss(ratios[0], ratios[1], beta)
    margin = beta * (ratios[0] - ratios[1]).item()

    by_autograd = torch.autograd.grad(loss, weights, retain_graph=True)
    towards = torch.autograd.grad(ratios[0], weights, retain_graph=True)
    away = torch.autograd.grad(ratios[1], weights)
    weight_of_pair = torch.tensor(-margin).sigmoid().item()
    same = all(
        torch.allclose(found, -beta * weight_of_pair * (one - other))
        for found, one, other in zip(by_autograd, towards, away, strict=True)
    )
    print(f"margin {margin:.2f}, loss {loss:.4f}, weight {weight_of_pair:.2f}: {same}")
# > margin 0.00, loss 0.6931, weight 0.50: True
# > margin -0.34, loss 0.8765, weight 0.58: True
# --8<-- [end:gradient]
