"""Common mistake: to draw from scores."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, tokenizer, torch

scores = model(torch.tensor([tokenizer.encode("Alice")]))[:, -1].detach()

# --8<-- [start:mistake]
for weights in (scores, (scores / 0.0).softmax(dim=-1)):
    try:
        torch.multinomial(weights, 1)
    except RuntimeError as error:
        print(error)
# > probability tensor contains either `inf`, `nan` or element < 0
# > probability tensor contains either `inf`, `nan` or element < 0
# --8<-- [end:mistake]
