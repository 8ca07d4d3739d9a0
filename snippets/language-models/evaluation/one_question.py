"""One question, scored by hand."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, tokenizer, torch
from questions import known_ids, questions

# --8<-- [start:question]
context, choices, right = questions[20]
print(len(questions), repr(tokenizer.decode(context)), right)
# > 359 " finish my tea,' said the Hatter, with an anxious look at the Queen, who was reading the list of singers." 3
for choice in choices:
    print(repr(choice))
# > "\n'It isn't directed at all,'"
# > '\nIf she should push the matter on,'
# > "\nThe next witness was the Duchess's cook."
# > "\n'You may go,'"
# --8<-- [end:question]

# --8<-- [start:by-hand]
for choice in choices:
    ids = torch.tensor([context + known_ids[choice]])
    with torch.no_grad():
        scores = log_probs(model, ids)[0, len(context) - 1 :]
    print(f"sum {scores.sum():.1f}, a token {scores.mean():.2f}")
# > sum -36.3, a token -2.13
# > sum -57.0, a token -3.80
# > sum -64.4, a token -3.07
# > sum -18.8, a token -2.34
# --8<-- [end:by-hand]
