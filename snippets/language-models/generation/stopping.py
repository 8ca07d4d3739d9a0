"""Stop at an end token."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, tokenizer, torch
from language_model import generate

# --8<-- [start:stop]
torch.manual_seed(0)
(end,) = tokenizer.encode("\n")
speech = torch.tensor([tokenizer.encode("'I ")] * 8)
written = generate(model, speech, 60, temperature=0.7, end=end)
for row in written[[0, 2]].tolist():
    print(repr(tokenizer.decode(row).rstrip()))
# > "'I Oh, as the we had away with the creatures, and was before, and the Duchess."
# > "'I OTHEE.'"
lengths = (written != end).sum(dim=1)
print(lengths.tolist())
# > [35, 63, 9, 23, 17, 23, 25, 61]
print(f"{1 - lengths.sum() / written.numel():.0%} of the positions are filler")
# > 49% of the positions are filler
# --8<-- [end:stop]
