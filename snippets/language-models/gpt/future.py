"""No token sees a later one: change each token, and look at what moves."""

from language_model import Config, LanguageModel, torch

# --8<-- [start:future]
torch.manual_seed(0)
model = LanguageModel(Config()).eval()
ids = torch.randint(512, (1, 64))
with torch.no_grad():
    before = model(ids)
    for place in range(64):
        changed = ids.clone()
        changed[:, place] = (ids[:, place] + 1) % 512
        moved = (model(changed) - before).abs().amax(dim=(0, 2)) > 1e-6
        assert not moved[:place].any() and moved[place:].all()
# --8<-- [end:future]
