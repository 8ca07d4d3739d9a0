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
    new,
    reference,
    tokenizer,
    told,
)
from dpo import prefer
from drawing import draw_ratios, plt
from gathered import chosen, rejected

# --8<-- [start:training]
torch.manual_seed(0)
trained = load_model()
history = prefer(trained, chosen, rejected, beta=0.1)
for step in (0, 10, 20, 39):
    good, bad = history[step]
    print(f"step {step:2}: chosen {good:5.1f}, rejected {bad:5.1f}")
# > step  0: chosen   0.0, rejected   0.0
# > step 10: chosen   0.9, rejected  -1.9
# > step 20: chosen   1.8, rejected  -4.3
# > step 39: chosen   0.8, rejected -12.7
# --8<-- [end:training]

# --8<-- [start:draw]
draw_ratios(history)
plt.show()
# figure> Two curves over the steps, both from 0. The chosen answers rise to 3.1{=max(good for good, _ in history)} and
# figure> end at 0.8{=history[-1][0]}. The rejected ones fall, to -12.7{=history[-1][1]}.
# --8<-- [end:draw]

# --8<-- [start:look]
torch.manual_seed(0)
for name, one in (("before", reference), ("after", trained)):
    for ids in generate(one, new[:3], ANSWER, temperature=0, end=END).split(1):
        start = tokenizer.decode(ids[0, :PROMPT].tolist())
        print(f"{name:6} {start!r} -> {told(ids)[0]!r}")
    texts = told(answers(one, new, count=8))
    opened = sum(text.count(" '") for text in texts) / len(texts)
    print(f"{name:6} {opened:.1f} quotations in a sampled answer")
# > before 'Here the other guin' -> 'ess, and the Dormouse, and the Duchess, and the King, and'
# > before 'The next witnes' -> ', and the Rabbit was a little brow of silence, and the '
# > before 'The King looked anx' -> 'iously, and the Queen had first the comfus of the chire'
# > before 0.2 quotations in a sampled answer
# > after  'Here the other guin' -> "es, 'I'm a longer, you know,' said Alice, 'it's are you"
# > after  'The next witnes' -> ", 'I'm a put the way,' said the Mock Turtle. 'I've got"
# > after  'The King looked anx' -> "iously. 'I've got to been to be anything but the Mock"
# > after  1.3 quotations in a sampled answer
# --8<-- [end:look]
