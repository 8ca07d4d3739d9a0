"""A cache gives the same tokens, and reads each only once."""

# needs: safetensors (the weights are kept in its format)

from choosing import continued, likeliest, model, tokenizer, torch
from language_model import Cache, generate

# --8<-- [start:steps]
rabbit = torch.tensor([tokenizer.encode("The Rabbit looked at the Queen")])
caches = [Cache() for _ in model.blocks]
with torch.no_grad():
    whole = model(rabbit)
    first = model(rabbit[:, :5], caches)
    print(len(caches[0]), caches[0].keys.shape)
    rest = model(rabbit[:, 5:], caches)
# > 5 torch.Size([1, 4, 5, 16])
print(len(caches[0]), (torch.cat([first, rest], dim=1) - whole).abs().max() < 1e-4)
# > 11 tensor(True)
# --8<-- [end:steps]

alice = torch.tensor([tokenizer.encode("Alice")])


# --8<-- [start:count]
reads = []
hook = model.register_forward_pre_hook(lambda _, given: reads.append(given[0].size(1)))
for count in (15, 30, 60):
    reads.clear()
    without = continued(model, alice, count, likeliest)
    read = sum(reads)
    reads.clear()
    cached = generate(model, alice, count, temperature=0)
    print(f"{count}: {read} read without, {sum(reads)} with,", cached.equal(without))
# > 15: 135 read without, 16 with, True
# > 30: 495 read without, 31 with, True
# > 60: 1890 read without, 61 with, True
hook.remove()
# --8<-- [end:count]
