"""Common mistake: a mean over what stands behind the end."""

# needs: safetensors (it loads the weights)

from arithmetic import answer_log_probs, encode, real, torch
from grpo import fresh

# --8<-- [start:mistake]
ids = encode(["2+3=5", "7+8=15", "7+8=5,15"])
with torch.no_grad():
    each = answer_log_probs(fresh(), ids)
print([round(x, 2) for x in each.mean(dim=1).tolist()])
# > [-2.04, -2.03, -0.77]

counts = real(ids)
print([round(x, 2) for x in ((each * counts).sum(1) / counts.sum(1)).tolist()])
# > [-0.14, -0.46, -0.92]
# --8<-- [end:mistake]
