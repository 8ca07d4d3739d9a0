"""Train the language model of this part, and keep it."""

# needs: safetensors (the weights are kept in its format)
# time: 90 s (it is the one long training of this part)

# --8<-- [start:train]
import torch
from alice import load_tokens
from language_model import Config, LanguageModel, loss_on, training_steps
from safetensors.torch import save_file

torch.manual_seed(0)
training, validation = load_tokens()
model = LanguageModel(Config())
known, new = [], [loss_on(model, validation)]
for step, loss in enumerate(training_steps(model, training, steps=600), start=1):
    known.append(loss)
    if step % 50 == 0:
        new.append(loss_on(model, validation))

print(f"loss {loss_on(model, training):.2f} known, {new[-1]:.2f} new")
# > loss 2.72 known, 3.28 new
weights = {name: value.half() for name, value in model.state_dict().items()}
save_file(weights, "gpt.safetensors")
# saves> gpt.safetensors
curves = {"known": torch.tensor(known), "new": torch.tensor(new)}
save_file(curves, "curves.safetensors")
# saves> curves.safetensors
# --8<-- [end:train]
