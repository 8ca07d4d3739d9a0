"""Dense networks with the weights that a token meets, or with all of them."""

# needs: safetensors (the losses of the experts come from its format)
# time: 60 s (six short trainings, 5 s of computing on a quiet machine)

from alice import load_tokens
from balancing import LanguageModel, load_model, nn, torch, train
from language_model import loss_on

# isort: split

# --8<-- [start:dense]
from safetensors.torch import load_file


def with_dense(seed: int, hidden: int) -> LanguageModel:
    """Return the trained model, frozen, with new dense networks that are to learn."""
    torch.manual_seed(seed)
    model = load_model().requires_grad_(False)
    for block in model.blocks:
        block.network = nn.Sequential(
            nn.Linear(64, hidden), nn.GELU(), nn.Linear(hidden, 64)
        )
    return model


training, validation = load_tokens()
results = {"8 experts, 2 active": load_file("losses.safetensors")["biases"].tolist()}
for name, hidden in (("dense, equal active", 128), ("dense, equal total", 512)):
    results[name] = []
    for seed in range(3):
        model = with_dense(seed, hidden)
        train(model, training)
        results[name].append(loss_on(model, validation))
for name, found in results.items():
    print(f"{name:<20}", " ".join(f"{loss:.2f}" for loss in found))
# > 8 experts, 2 active  3.58 3.57 3.59
# > dense, equal active  3.53 3.55 3.53
# > dense, equal total   3.46 3.46 3.46
# --8<-- [end:dense]
