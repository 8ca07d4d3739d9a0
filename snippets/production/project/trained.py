"""The trained reader, from its file."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

from digits import images, labels, make_reader, test

# isort: split

# --8<-- [start:load]
import torch
from safetensors.torch import load_file

reader = make_reader().eval()
reader.load_state_dict(load_file("digits.safetensors"))


def count_right(model) -> int:
    """Return how many of the digits of the test are read right."""
    with torch.no_grad():
        answers = model(images[test]).argmax(dim=1)
    return int((answers == labels[test]).sum())


# --8<-- [end:load]
