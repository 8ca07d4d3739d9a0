"""Stop at an end token."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, tokenizer, torch
from language_model import generate

# --8<-- [start:stop]
torch.manual_seed(0)
(end,) = tokenizer.encode("\n")
speech = torch.tensor([tokenizer.encode("'Well,")] * 8)
written = generate(model, speech, 60, temperature=0.7, end=end)
for row in written[:2].tolist():
    print(repr(tokenizer.decode(row).rstrip()))
# > "'Well, you?' said Alice."
# > "'Well, what you know,' said the Hatter."
lengths = (written != end).sum(dim=1)
print(lengths.tolist())
# > [9, 13, 50, 64, 64, 31, 14, 64]
print(f"{1 - lengths.sum() / written.numel():.0%} of the positions are filler")
# > 40% of the positions are filler
# --8<-- [end:stop]
