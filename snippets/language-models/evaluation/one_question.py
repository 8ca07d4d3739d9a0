"""One question, scored by hand."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, tokenizer, torch
from questions import known_ids, questions

# --8<-- [start:question]
context, choices, right = questions[20]
print(len(questions), repr(tokenizer.decode(context)), right)
# > 358 " finish my tea,' said the Hatter, with an anxious look at the Queen, who was reading the list of singers." 3

for choice in choices:
    ids = torch.tensor([context + known_ids[choice]])
    with torch.no_grad():
        scores = log_probs(model, ids)[0, len(context) - 1 :]
    told = f"sum {scores.sum():.1f}, by token {scores.mean():.2f}"
    print(f"{told}: {choice!r}")
# > sum -36.3, by token -2.13: "\n'It isn't directed at all,'"
# > sum -57.0, by token -3.80: '\nIf she should push the matter on,'
# > sum -64.4, by token -3.07: "\nThe next witness was the Duchess's cook."
# > sum -18.8, by token -2.34: "\n'You may go,'"
# --8<-- [end:question]
