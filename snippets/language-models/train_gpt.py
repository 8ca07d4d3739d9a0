"""Train the language model of this part, and keep it."""

# needs: safetensors (the weights are kept in its format)
# time: 90 s (it is the one long training of this part)

# --8<-- [start:train]
import torch
from alice import load_tokens
from language_model import Config, LanguageModel, fit, loss_on
from safetensors.torch import save_file

torch.manual_seed(0)
training, validation = load_tokens()
model = LanguageModel(Config())
losses = fit(model, training, steps=600)
print(
    f"loss {loss_on(model, training):.2f} known, {loss_on(model, validation):.2f} new"
)
# > loss 2.72 known, 3.28 new
weights = {name: value.half() for name, value in model.state_dict().items()}
save_file(weights, "gpt.safetensors")
# saves> gpt.safetensors
# --8<-- [end:train]
