"""Common mistake: one row of ids where a batch is wanted."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, validation

# --8<-- [start:mistake]
try:
    log_probs(model, validation[:64])
except IndexError as error:
    print(error)
# > too many indices for tensor of dimension 1

log_probs(model, validation[None, :64])  # a batch of one
# --8<-- [end:mistake]
