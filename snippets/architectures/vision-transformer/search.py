"""Search images by words that were never a caption."""

# needs: sklearn (the digits come with it)
# needs: safetensors (it reads the trained network)
# needs: matplotlib (it draws)

import torch
from digits_parts import test
from match import Matcher
from pairs import captions, in_words, split, write
from pictures import draw_found, plt
from safetensors.torch import load_file

# --8<-- [start:search]
matcher = Matcher().eval()
matcher.load_state_dict(load_file("matcher.safetensors"))
torch.manual_seed(0)
numbers = torch.randint(20, 100, (1000,))
album = write(numbers, test)
_, unseen = split(seed=0)
results = {}
for wanted in unseen[:3].tolist():
    with torch.inference_mode():
        scores = matcher(album, captions[[wanted]])[:, 0]
    best = scores.topk(5).indices
    results[in_words(wanted)] = album[best, 0]
    right = (numbers[best] == wanted).sum()
    print(f"{in_words(wanted)}: {right} of 5")
# > sixty-eight: 4 of 5
# > ninety: 5 of 5
# > thirty-four: 5 of 5
draw_found(results)
plt.show()
# figure> Below each of the captions sixty-eight, ninety and thirty-four, five images of two handwritten
# figure> digits. All show their number, but for one below the first caption, which shows sixty-three.
# --8<-- [end:search]
