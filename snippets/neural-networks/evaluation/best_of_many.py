"""Choose on the test set, and its score flatters."""

# --8<-- [start:choose]
import torch

generator = torch.Generator().manual_seed(0)
on_test = torch.rand(100, 300, generator=generator) < 0.9
on_new = torch.rand(100, 300, generator=generator) < 0.9
test_scores = on_test.float().mean(dim=1)
new_scores = on_new.float().mean(dim=1)

winner = test_scores.argmax()
print(f"the winner on the test images: {test_scores[winner]:.3f}")
# > the winner on the test images: 0.947
print(f"the winner on 300 new images:  {new_scores[winner]:.3f}")
# > the winner on 300 new images:  0.903
# --8<-- [end:choose]
