"""Common mistake: a whole checkpoint where a state dict is wanted."""

from messages import short
from reader import model, new_reader

# --8<-- [start:mistake]
checkpoint = {"epoch": 3, "model": model.state_dict()}
try:
    new_reader().load_state_dict(checkpoint)
except RuntimeError as error:
    print(short(error))
# > Error(s) in loading state_dict for Sequential:
# > Missing key(s) in state_dict: "0.weight", "0.bias", "3.weight",
# > "3.bias".
# > Unexpected key(s) in state_dict: "epoch", "model".

new_reader().load_state_dict(checkpoint["model"])
# --8<-- [end:mistake]
