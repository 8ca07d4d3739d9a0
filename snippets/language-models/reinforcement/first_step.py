"""The first step of GRPO is a plain policy gradient."""

# needs: safetensors (it loads the weights)

from arithmetic import (
    ANSWER,
    END,
    PROMPT,
    answer_log_probs,
    decode,
    encode,
    practice,
    real,
    right,
    torch,
)
from grpo import fresh, group_advantages, grpo_loss, score
from language_model import generate

# --8<-- [start:groups]
model, reference = fresh(), fresh()
torch.manual_seed(0)
prompts = encode([f"{a}+{b}=" for a, b in practice[13:21]], length=PROMPT)
ids = generate(model, prompts.repeat_interleave(8, dim=0), ANSWER, end=END)
earned, counts = score(ids, right), real(ids)
advantages = group_advantages(earned.view(8, 8)).view(-1, 1)
for text, reward, advantage in zip(decode(ids)[:8], earned, advantages, strict=False):
    print(f"{text:8} {reward:.0f} {advantage.item():5.2f}")
# > 8+5=13   1  1.21
# > 8+5=3,16 0 -0.72
# > 8+5=13   1  1.21
# > 8+5=3    0 -0.72
# > 8+5=2    0 -0.72
# > 8+5=4    0 -0.72
# > 8+5=3    0 -0.72
# > 8+5=13   1  1.21
# --8<-- [end:groups]

# --8<-- [start:first]
with torch.no_grad():
    old = answer_log_probs(model, ids)
    before = answer_log_probs(reference, ids)
new = answer_log_probs(model, ids)
loss = grpo_loss(new, old, before, advantages, counts)
weights = list(model.parameters())
gradient = torch.autograd.grad(loss, weights, retain_graph=True)
length = torch.cat([g.flatten() for g in gradient]).norm()
print(f"loss {abs(loss.item()):.4f}, length of the gradient {length:.2f}")
# > loss 0.0000, length of the gradient 1.60
# --8<-- [end:first]

# --8<-- [start:same]
plain = -((advantages * new * counts).sum(dim=1) / counts.sum(dim=1)).mean()
expected = torch.autograd.grad(plain, weights)
pairs_of = zip(gradient, expected, strict=True)
print(max((one - other).abs().max().item() for one, other in pairs_of) < 1e-9)
# > True
# --8<-- [end:same]
