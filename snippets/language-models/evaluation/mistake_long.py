"""Common mistake: more tokens than the model has positions."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, token_losses, validation

# --8<-- [start:mistake]
try:
    log_probs(model, validation[None, :100])
except IndexError as error:
    print(error)
# > index out of range in self

losses = token_losses(model, validation[:100])  # in windows
# --8<-- [end:mistake]
