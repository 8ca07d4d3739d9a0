"""The shapes in the table of all functions."""

import torch

# --8<-- [start:check]
t, u = torch.zeros(2, 3, 4), torch.ones(2, 3, 4)
shapes = {
    "reshape, view": t.reshape(6, 4),
    "flatten": t.flatten(1),
    "unflatten": t.unflatten(2, (2, 2)),
    "unsqueeze": t.unsqueeze(1),
    "squeeze": t[:1].squeeze(0),
    "transpose": t.transpose(0, 2),
    "mT": t.mT,
    "permute": t.permute(2, 0, 1),
    "movedim": t.movedim(0, 2),
    "cat": torch.cat([t, u], 1),
    "stack": torch.stack([t, u]),
    "split, last": t.split(2, dim=1)[-1],
    "chunk, last": t.chunk(2, dim=2)[-1],
    "unbind, last": t.unbind(0)[-1],
}
for name, result in shapes.items():
    print(f"{name:<14}", tuple(result.shape))
# > reshape, view  (6, 4)
# > flatten        (2, 12)
# > unflatten      (2, 3, 2, 2)
# > unsqueeze      (2, 1, 3, 4)
# > squeeze        (3, 4)
# > transpose      (4, 3, 2)
# > mT             (2, 4, 3)
# > permute        (4, 2, 3)
# > movedim        (3, 4, 2)
# > cat            (2, 6, 4)
# > stack          (2, 2, 3, 4)
# > split, last    (2, 1, 4)
# > chunk, last    (2, 3, 2)
# > unbind, last   (3, 4)
# --8<-- [end:check]
