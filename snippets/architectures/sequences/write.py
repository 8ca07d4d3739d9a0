"""Let the trained reader write."""

# needs: safetensors (the weights are kept in its format)

from book import characters
from reader import Reader, torch

# --8<-- [start:write]
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


# --8<-- [end:write]

# --8<-- [start:samples]
model = Reader(len(characters))
model.load_state_dict(load_file("reader.safetensors"))
for temperature in (1.0, 0.5):
    torch.manual_seed(0)
    print(write(model, "alice ", 70, temperature))
# > alice i'my were to alice hall, and door happive as thin!' i'll as whild last
# > alice with the was a little hall, and and she was a cand the was then she sa
# --8<-- [end:samples]
