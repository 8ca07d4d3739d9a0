"""Common mistake: scores and tokens that are not shifted against each other."""

import torch
from answering import load_model

# --8<-- [start:mistake]
torch.manual_seed(0)
model, ids = load_model(), torch.randint(512, (2, 32))
scores = model(ids[:, :-1]).log_softmax(dim=-1)
try:
    scores.gather(-1, ids[:, :, None])
except RuntimeError as error:
    print(error)
# > Size does not match at dimension 1 expected index [2, 32, 1] to be no larger than self [2, 31, 512] apart from dimension 2
print(scores.gather(-1, ids[:, 1:, None]).shape)
# > torch.Size([2, 31, 1])
# --8<-- [end:mistake]
