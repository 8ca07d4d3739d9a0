"""Draw the next token, from probabilities that a temperature sharpens or flattens."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, tokenizer, torch

alice = torch.tensor([tokenizer.encode("Alice")])

# --8<-- [start:draw]
with torch.no_grad():
    scores = model(alice)[:, -1]
probabilities = scores.softmax(dim=-1)[0]
best = probabilities.topk(5).indices
print([tokenizer.decode([id]) for id in best.tolist()])
# > [' was', ' f', ' did', ' said', ' had']
print([f"{value:.3f}" for value in probabilities[best].tolist()])
# > ['0.122', '0.063', '0.060', '0.056', '0.053']

torch.manual_seed(0)
drawn = torch.multinomial(probabilities, 100_000, replacement=True)
print([f"{(drawn == id).float().mean():.3f}" for id in best])
# > ['0.122', '0.063', '0.060', '0.055', '0.053']
# --8<-- [end:draw]

# --8<-- [start:temperature]
for temperature in (0.5, 1, 2, 100):
    changed = (scores / temperature).softmax(dim=-1)[0]
    told = " ".join(f"{value:.3f}" for value in changed[best].tolist())
    print(f"{temperature:5}: {told}, others {1 - changed[best].sum():.3f}")
# >   0.5: 0.350 0.091 0.084 0.073 0.067, others 0.336
# >     1: 0.122 0.063 0.060 0.056 0.053, others 0.646
# >     2: 0.041 0.029 0.029 0.028 0.027, others 0.847
# >   100: 0.002 0.002 0.002 0.002 0.002, others 0.989
# --8<-- [end:temperature]
