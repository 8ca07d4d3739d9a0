"""Common mistake: the batch is taken for the time."""

# --8<-- [start:mistake]
import torch
from torch import nn

torch.manual_seed(0)
batch = torch.randn(3, 7, 5)  # 3 sequences of 7 steps
changed = batch.clone()
changed[0] = 0.0  # another first sequence

for batch_first in (False, True):
    lstm = nn.LSTM(5, 8, batch_first=batch_first)
    before, after = lstm(batch)[0], lstm(changed)[0]
    same = [torch.equal(before[i], after[i]) for i in range(3)]
    print(f"{batch_first=}: shape {tuple(before.shape)}, same {same}")
# --8<-- [end:mistake]
