"""Common mistake: the context ends with the space of the next word."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, tokenizer, torch

# --8<-- [start:mistake]
for before, end in (("'Off with her", " head!"), ("'Off with her ", "head!")):
    context, choice = tokenizer.encode(before), tokenizer.encode(end)
    scores = log_probs(model, torch.tensor([context + choice]))
    pieces = [tokenizer.decode([id]) for id in choice]
    print(pieces, f"{scores[0, -len(choice) :].sum():.1f}")
# > [' he', 'ad', '!'] -5.9
# > ['he', 'ad', '!'] -21.0
# --8<-- [end:mistake]
