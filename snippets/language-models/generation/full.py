"""The context is full: what happens, and what can be done."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, new_text, tokenizer, torch
from language_model import Cache, generate

# --8<-- [start:error]
print(model.positions)
# > Embedding(64, 64)
alice = torch.tensor([tokenizer.encode("Alice")])
try:
    generate(model, alice, 100)
except IndexError as error:
    print(error)
# > index out of range in self
# --8<-- [end:error]

# --8<-- [start:ways]
texts = new_text[: 50 * 128].view(50, 128)


@torch.no_grad()
def loss_beyond(way: str) -> tuple[float, float]:
    """Return the loss on tokens 64 to 126, and how many tokens were read for each."""
    caches = [Cache() for _ in model.blocks]
    scores, losses, read = model(texts[:, :64], caches)[:, -1], [], 0
    for place in range(64, 127):
        losses.append(torch.nn.functional.cross_entropy(scores, texts[:, place]))
        start = place
        if way == "window":
            start, caches = place - 63, None
        elif way == "half" and len(caches[0]) == 64:
            start, caches = place - 31, [Cache() for _ in model.blocks]
        elif way == "slide":
            for cache in caches:
                cache.keys = cache.keys[:, :, 1:]
                cache.values = cache.values[:, :, 1:]
        scores = model(texts[:, start : place + 1], caches)[:, -1]
        read += place + 1 - start
    return torch.stack(losses).mean().item(), read / len(losses)


# --8<-- [end:ways]

# --8<-- [start:slide]
for way in ("window", "half", "slide"):
    loss, read = loss_beyond(way)
    print(f"{way:6} loss {loss:.2f}, {read:4.1f} tokens read for each")
# > window loss 3.31, 64.0 tokens read for each
# > half   loss 3.28,  2.0 tokens read for each
# > slide  loss 4.08,  1.0 tokens read for each
# --8<-- [end:slide]
