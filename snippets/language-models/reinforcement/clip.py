"""Where the clipped ratio lets a gradient through."""

# needs: safetensors (the module loads weights, too)

from grpo import grpo_loss, torch

# --8<-- [start:clip]
one = torch.ones(1, 1)
for ratio in (0.5, 1.0, 1.5):
    for advantage in (1.0, -1.0):
        new = torch.full((1, 1), ratio).log().requires_grad_()
        grpo_loss(new, 0 * one, new.detach(), advantage * one, one).backward()
        push = round(-new.grad.item(), 1) + 0.0  # no -0.0
        print(f"ratio {ratio}, advantage {advantage:2.0f}: push {push}")
# > ratio 0.5, advantage  1: push 0.5
# > ratio 0.5, advantage -1: push 0.0
# > ratio 1.0, advantage  1: push 1.0
# > ratio 1.0, advantage -1: push -1.0
# > ratio 1.5, advantage  1: push 0.0
# > ratio 1.5, advantage -1: push -1.5
# --8<-- [end:clip]
