"""Common mistake: targets that are not one token further."""

# needs: safetensors (the tokenizer is kept in its format)

from alice import load_tokens
from language_model import Config, F, LanguageModel, torch, windows

training, validation = load_tokens()

# --8<-- [start:mistake]
torch.manual_seed(0)
small = LanguageModel(Config(context=16, layers=1))
optimizer = torch.optim.AdamW(small.parameters(), lr=0.01)
for _ in range(60):
    ids, targets = windows(training, count=16, length=16)
    loss = F.cross_entropy(small(ids).flatten(0, 1), ids.flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{loss.item():.1f}")
# > 0.0
# --8<-- [end:mistake]
