"""The log-probability of an answer, and how a long answer looks unlikely."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import PROMPT, reference
from gathered import chosen, rejected
from judging import answer_log_probs, answer_mask
from language_model import log_probs

# --8<-- [start:compare]
with torch.no_grad():
    scores = reference(chosen[:, :-1]).flatten(0, 1)
    losses = torch.nn.functional.cross_entropy(
        scores, chosen[:, 1:].flatten(), reduction="none"
    )
    by_token = log_probs(reference, chosen)
print(torch.allclose(by_token.flatten(), -losses, atol=1e-4))
# > True
print(f"{answer_log_probs(reference, chosen[:1]).item():.0f} nats")
# > -73 nats
# --8<-- [end:compare]

# --8<-- [start:lengths]
long, short = (answer_mask(ids).sum(dim=1) for ids in (chosen, rejected))
print(f"{long.float().mean():.1f} and {short.float().mean():.1f} tokens")
# > 23.3 and 20.1 tokens
with torch.no_grad():
    good, bad = (answer_log_probs(reference, ids) for ids in (chosen, rejected))
wins = (good > bad) == (long < short)
print(f"the shorter wins: {100 * wins[long != short].float().mean():.0f} %")
# > the shorter wins: 97 %
# --8<-- [end:lengths]

# --8<-- [start:prompt]
with torch.no_grad():
    parts = [log_probs(reference, ids) for ids in (chosen, rejected)]
prompt = [part[:, : PROMPT - 1].sum(dim=1) for part in parts]
after = [
    (part * ~answer_mask(ids)[:, 1:])[:, PROMPT - 1 :].sum(dim=1)
    for part, ids in zip(parts, (chosen, rejected), strict=True)
]
print(f"prompts:       {(prompt[0] - prompt[1]).abs().max():.2f} apart at most")
# > prompts:       0.00 apart at most
print(f"after the end: {(after[0] - after[1]).abs().max():.2f} apart at most")
# > after the end: 102.83 apart at most
# --8<-- [end:prompt]
