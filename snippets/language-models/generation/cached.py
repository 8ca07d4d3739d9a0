"""A cache gives the same tokens, and reads each only once."""

# needs: safetensors (the weights are kept in its format)

from choosing import continued, model, tokenizer, torch
from language_model import Cache, generate

# --8<-- [start:same]
rabbit = torch.tensor([tokenizer.encode("The Rabbit looked at the Queen")])
with torch.no_grad():
    whole, part = model(rabbit), model(rabbit[:, :5])
print(rabbit.size(1), (whole[:, :5] - part).abs().max() < 1e-4)
# > 11 tensor(True)
# --8<-- [end:same]

# --8<-- [start:steps]
caches = [Cache() for _ in model.blocks]
with torch.no_grad():
    first = model(rabbit[:, :5], caches)
    print(len(caches[0]), caches[0].keys.shape)
    rest = model(rabbit[:, 5:], caches)
# > 5 torch.Size([1, 4, 5, 16])
print(len(caches[0]), (torch.cat([first, rest], dim=1) - whole).abs().max() < 1e-4)
# > 11 tensor(True)
# --8<-- [end:steps]

alice = torch.tensor([tokenizer.encode("Alice")])


def likeliest(scores, ids):
    return scores.argmax(dim=-1, keepdim=True)


# --8<-- [start:count]
reads = []
hook = model.register_forward_pre_hook(
    lambda _, inputs: reads.append(inputs[0].size(1))
)
for count in (15, 30, 60):
    reads.clear()
    without = continued(model, alice, count, likeliest)
    read = sum(reads)
    reads.clear()
    cached = generate(model, alice, count, temperature=0)
    print(f"{count} tokens: {read} read without, {sum(reads)} with a cache,", end=" ")
    print("the same" if cached.equal(without) else "others")
# > 15 tokens: 135 read without, 16 with a cache, the same
# > 30 tokens: 495 read without, 31 with a cache, the same
# > 60 tokens: 1890 read without, 61 with a cache, the same
hook.remove()
# --8<-- [end:count]
