"""Questions with four continuations, from the part of the book that is new."""

# needs: safetensors (the weights are kept in its format)

from losses import load_text, log_probs, model, tokenizer, torch

# --8<-- [start:questions]
import random
import re

parts = re.findall(r"[^.,;:!?]+[^\w\s]+", load_text()[1])
known_ids = {part: tokenizer.encode(part) for part in parts}
usable = [part for part in parts if 4 <= len(known_ids[part]) <= 24]

draw, past, questions = random.Random(0), [], []
for part in parts:
    if len(past) >= 40 and part in usable:
        choices = [part, *draw.sample([one for one in usable if one != part], 3)]
        draw.shuffle(choices)
        questions.append((past[-40:], choices, choices.index(part)))
    past += known_ids[part]

context, choices, right = questions[20]
print(len(questions), repr(tokenizer.decode(context)), right)
# > 359 " finish my tea,' said the Hatter, with an anxious look at the Queen, who was reading the list of singers." 3
for choice in choices:
    print(repr(choice))
# > "\n'It isn't directed at all,'"
# > '\nIf she should push the matter on,'
# > "\nThe next witness was the Duchess's cook."
# > "\n'You may go,'"
# --8<-- [end:questions]

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
