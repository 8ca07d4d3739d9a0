"""Common mistake: Kaiming for a bias."""

# --8<-- [start:mistake]
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
try:
    for parameter in model.parameters():
        nn.init.kaiming_normal_(parameter, nonlinearity="relu")
except ValueError as error:
    print(str(error).replace(" for", "\n  for"))
# > Fan in and fan out can not be computed
# >   for tensor with fewer than 2 dimensions
# --8<-- [end:mistake]
