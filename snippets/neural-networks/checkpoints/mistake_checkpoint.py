"""Common mistake: a whole checkpoint where a state dict is wanted."""

# needs: sklearn (another snippet, which is imported, loads the digits)

from training import new_reader

# --8<-- [start:mistake]
model = new_reader()
checkpoint = {"epoch": 3, "model": model.state_dict()}
try:
    new_reader().load_state_dict(checkpoint)
except RuntimeError as error:
    print(str(error).replace("\t", "  "))
# > Error(s) in loading state_dict for Sequential:
# >   Missing key(s) in state_dict: "0.weight", "0.bias", "3.weight", "3.bias".
# >   Unexpected key(s) in state_dict: "epoch", "model".

new_reader().load_state_dict(checkpoint["model"])
# --8<-- [end:mistake]
