"""Question: what `strict=False` forgives."""

from torch import nn

# --8<-- [start:question]
pretrained = nn.Linear(4, 10).state_dict()
head = nn.Linear(4, 2)

try:
    head.load_state_dict(pretrained, strict=False)
    print(tuple(head.weight.shape))
except RuntimeError:
    print("RuntimeError")
# > RuntimeError
# --8<-- [end:question]
