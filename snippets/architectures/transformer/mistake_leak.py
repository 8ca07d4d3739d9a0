"""Common mistake: a decoder that sees what it should predict."""

from model import Block, F, Transformer, sinusoidal, torch

# --8<-- [start:mistake]
for causal in (False, True):
    torch.manual_seed(0)
    block = Block(32, heads=1, causal=causal)
    model = Transformer(10, sinusoidal(8, 32), block)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(100):
        digits = torch.randint(0, 10, (32, 9))
        loss = F.cross_entropy(model(digits[:, :-1]).mT, digits[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"causal {causal}: loss {loss.item():.1f}")
# > causal False: loss 0.3
# > causal True: loss 2.3
# --8<-- [end:mistake]
