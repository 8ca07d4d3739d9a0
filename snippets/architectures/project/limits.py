"""What the reader cannot do: digits that overlap, and a fourth digit."""

# needs: sklearn (the digits come with it)

import torch
from digits import images, labels, test
from measures_solution import measures
from press_strip_solution import press_strip
from strips import test_strips
from trained import reader

# --8<-- [start:press]
generator = torch.Generator().manual_seed(2)
picked = test[torch.randint(len(test), (500, 2), generator=generator)]
pressed_targets = torch.cat([labels[picked], torch.full((500, 1), 10)], dim=1)

for overlap in range(5):
    pressed = torch.stack([press_strip(images[two], 8, overlap) for two in picked])
    with torch.no_grad():
        logits, _ = reader(pressed)
    print(f"overlap {overlap}: numbers {measures(logits, pressed_targets)[1]:.0%}")
# > overlap 0: numbers 87%
# > overlap 1: numbers 85%
# > overlap 2: numbers 67%
# > overlap 3: numbers 58%
# > overlap 4: numbers 47%
# --8<-- [end:press]

# --8<-- [start:four]
picked = test[torch.randint(len(test), (500, 4), generator=generator)]
full = torch.stack([press_strip(images[four], 0, 0) for four in picked])
with torch.no_grad():
    logits, _ = reader(full)
answers, truth = logits.argmax(dim=-1), labels[picked]
print(
    f"the first three digits: {(answers == truth[:, :3]).all(dim=1).float().mean():.0%}"
)
# > the first three digits: 31%
for query, name in enumerate(("first", "second", "third")):
    hits = [
        f"{(answers[:, query] == truth[:, n]).float().mean():.0%}" for n in range(4)
    ]
    print(f"{name:7}query says digit 1, 2, 3, 4:", *hits)
# > first  query says digit 1, 2, 3, 4: 95% 11% 10% 10%
# > second query says digit 1, 2, 3, 4: 11% 70% 18% 22%
# > third  query says digit 1, 2, 3, 4: 8% 12% 47% 44%
for name, batch in (("one to three digits", test_strips), ("four digits", full)):
    with torch.no_grad():
        surest = reader(batch)[0].softmax(dim=-1).amax(dim=-1).amin(dim=1)
    print(
        f"{name}: surer than 90% of all answers on {(surest > 0.9).float().mean():.0%}"
    )
# > one to three digits: surer than 90% of all answers on 62%
# > four digits: surer than 90% of all answers on 12%
# --8<-- [end:four]
