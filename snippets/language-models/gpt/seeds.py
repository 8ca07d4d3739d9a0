"""Three short trainings that differ in the seed only."""

# needs: safetensors (the tokenizer is kept in its format)
# time: 60 s (trains three times, in ten seconds if nothing else runs)

from alice import load_tokens
from language_model import Config, LanguageModel, fit, loss_on, torch

training, validation = load_tokens()

# --8<-- [start:seeds]
ends = []
for seed in range(3):
    torch.manual_seed(seed)
    model = LanguageModel(Config())
    fit(model, training, steps=100)
    ends.append(f"{loss_on(model, validation):.1f}")
print(*ends)
# tolerance: 1 unit (training drifts from one kind of CPU to another)
# > 4.4 4.5 4.6
# --8<-- [end:seeds]
