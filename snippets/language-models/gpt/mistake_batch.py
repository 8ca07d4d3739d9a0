"""Common mistake: one text without a batch."""

from language_model import Config, LanguageModel, torch

model = LanguageModel(Config())

# --8<-- [start:mistake]
text = torch.randint(512, (64,))
try:
    model(text)
except IndexError as error:
    print(error)
# > Dimension out of range (expected to be in range of [-1, 0], but got 1)

print(model(text[None]).shape)
# > torch.Size([1, 64, 512])
# --8<-- [end:mistake]
