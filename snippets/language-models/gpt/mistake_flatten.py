"""Common mistake: scores of (batch, length, vocabulary) in cross-entropy."""

from language_model import Config, F, LanguageModel, torch

# --8<-- [start:mistake]
model = LanguageModel(Config())
ids, targets = torch.randint(512, (2, 4, 64))
try:
    F.cross_entropy(model(ids), targets)
except RuntimeError as error:
    print(error)
# > Expected target size [4, 512], got [4, 64]

loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
# --8<-- [end:mistake]
