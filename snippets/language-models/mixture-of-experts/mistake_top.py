"""Common mistake: more choices than experts."""

from language_model import Experts, torch

# --8<-- [start:mistake]
try:
    Experts(width=64, hidden=64, count=2, top=8)(torch.randn(10, 64))
except RuntimeError as error:
    print(error)
# > selected index k out of range
# --8<-- [end:mistake]
