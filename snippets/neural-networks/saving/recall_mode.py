"""Question: whether the mode is saved."""

from torch import nn

# --8<-- [start:question]
trained = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
trained.eval()

loaded = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
loaded.load_state_dict(trained.state_dict())

print(trained.training, loaded.training)
# > False True
# --8<-- [end:question]
