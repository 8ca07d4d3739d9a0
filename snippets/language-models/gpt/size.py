"""The number of weights, counted and by formula."""

from language_model import Config, LanguageModel

# --8<-- [start:size]
config = Config()
model = LanguageModel(config)
counted = sum(weight.numel() for weight in model.parameters())

width = config.width
tables = (config.vocabulary + config.context) * width
block = 4 * width**2 + 8 * width**2 + 5 * width + 4 * width
print(counted, tables + config.layers * block + 2 * width)
# > 136448 136448
print(f"{model.tokens.weight.numel() / counted:.0%} in the table of tokens")
# > 24% in the table of tokens
# --8<-- [end:size]
