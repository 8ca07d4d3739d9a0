"""Let the trained reader write."""

# needs: safetensors (the weights are kept in its format)

from reader import Reader, torch
from story import characters

# --8<-- [start:write]
from textwrap import fill

from safetensors.torch import load_file


@torch.no_grad()
def write(model: Reader, start: str, length: int, temperature: float) -> str:
    """Draw one character after the other, and feed each back in."""
    ids, state = torch.tensor([[characters.index(one) for one in start]]), None
    for _ in range(length):
        logits, state = model(ids, state)
        ids = (logits[:, -1] / temperature).softmax(1).multinomial(1)
        start += characters[ids.item()]
    return start


model = Reader(len(characters))
model.load_state_dict(load_file("reader.safetensors"))
for temperature in (1.0, 0.5):
    torch.manual_seed(0)
    print(fill(write(model, "alice ", 150, temperature), 70))
# --8<-- [end:write]
