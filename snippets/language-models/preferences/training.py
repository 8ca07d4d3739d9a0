"""One training, and what happens to both answers of a pair."""

# needs: matplotlib (it draws)
# needs: safetensors (the pairs are read from its format)

import torch
from answering import (
    ANSWER,
    END,
    PROMPT,
    answers,
    generate,
    load_model,
    load_text,
    new,
    reference,
    talks,
    tokenizer,
    told,
)
from dpo import prefer
from drawing import draw_ratios, plt
from gathered import chosen, rejected
from judging import answer_log_probs, answer_mask

# --8<-- [start:training]
torch.manual_seed(0)
model = load_model()
history = prefer(model, chosen, rejected, beta=0.1)
for step in (0, 10, 20, 39):
    good, bad = history[step]
    print(f"step {step:2}: chosen {good:5.1f}, rejected {bad:5.1f}")
# > step  0: chosen   0.0, rejected   0.0
# > step 10: chosen   1.0, rejected  -1.3
# > step 20: chosen   1.5, rejected  -5.1
# > step 39: chosen  -1.6, rejected -14.9

draw_ratios(history)
plt.show()
# figure> Two curves over the steps, both from 0. The chosen answers rise to 1.6{=max(good for good, _ in history)} and
# figure> end at -1.6{=history[-1][0]}. The rejected ones fall all the time, to -14.9{=history[-1][1]}.
# --8<-- [end:training]

# --8<-- [start:averages]
with torch.no_grad():
    ratios = [
        answer_log_probs(model, ids) - answer_log_probs(reference, ids)
        for ids in (chosen, rejected)
    ]
averages = [
    ratio / answer_mask(ids).sum(dim=1)
    for ratio, ids in zip(ratios, (chosen, rejected), strict=True)
]
print(f"by sums:     {(ratios[0] - ratios[1]).mean():5.2f}")
# > by sums:     14.07
print(f"by averages: {(averages[0] - averages[1]).mean():5.2f}")
# > by averages:  0.74
fell = (ratios[0] < 0).float().mean()
print(f"chosen answers that became less likely: {100 * fell:.0f} %")
# > chosen answers that became less likely: 65 %
# --8<-- [end:averages]

# --8<-- [start:look]
for name, one in (("before", reference), ("after", model)):
    ids = generate(one, new[:3], ANSWER, temperature=0, end=END)
    for row, text in zip(ids, told(ids), strict=True):
        print(
            f"{name:6}", repr(tokenizer.decode(row[:PROMPT].tolist())), "->", repr(text)
        )
# > before 'Here the other guin' -> 'ess, and the Dormouse, and the Duchess, and the King, and'
# > before 'The next witnes' -> ', and the Rabbit was a little brow of silence, and the '
# > before 'The King looked anx' -> 'iously, and the Queen had first the comfus of the chire'
# > after  'Here the other guin' -> "es, 'I'm a children't remark. 'I'm"
# > after  'The next witnes' -> ", 'I'm a chimney, I'm afraid I'm a"
# > after  'The King looked anx' -> "iously, 'It'm afraid I'm afraid I"
# --8<-- [end:look]

# --8<-- [start:quotes]
lines = [line for line in load_text()[1].splitlines() if not line.startswith("'")]
rows = [tokenizer.encode(line)[PROMPT : PROMPT + ANSWER] for line in lines]
texts = {
    "the book": [tokenizer.decode(row) for row in rows if row],
    "before": told(answers(reference, new, count=8)),
    "after": told(answers(model, new, count=8)),
}
for name, found in texts.items():
    opened = sum(text.count(" '") for text in found) / len(found)
    share = sum(map(talks, found)) / len(found)
    print(f"{name:9}{100 * share:3.0f} % talk, {opened:.1f} quotations an answer")
# > the book:  11 % talk, 0.1 quotations an answer
# > before  :  20 % talk, 0.2 quotations an answer
# > after   :  99 % talk, 1.5 quotations an answer
# --8<-- [end:quotes]
