"""Train a model to write dates in one form."""

# needs: safetensors (the weights are kept in its format)
# time: 90 s (it is the one training of this project)

from dates import SIGNS, pairs
from to_batch_solution import to_batch
from to_example_solution import to_example

# isort: split

# --8<-- [start:train]
import torch
from language_model import Config, LanguageModel
from safetensors.torch import save_file
from torch import nn


def train(model, examples, steps, rate, batch=64):
    """Train on the examples, batch after batch, and return the losses."""
    losses = []
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=rate, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=steps, pct_start=0.1
    )
    for step in range(steps):
        ids, targets = to_batch(examples[step * batch : (step + 1) * batch])
        loss = nn.functional.cross_entropy(model(ids).flatten(0, 1), targets.flatten())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, max_norm=1.0)
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
    return losses


# --8<-- [end:train]

if __name__ == "__main__":
    # --8<-- [start:run]
    torch.manual_seed(0)
    model = LanguageModel(Config(vocabulary=len(SIGNS), context=40))
    examples = [to_example(*pair) for pair in pairs(seed=1, count=500 * 64)]
    losses = train(model, examples, steps=500, rate=0.008)
    print(f"loss {losses[0]:.1f} at first, {losses[-1]:.2f} in the end")
    # > loss 3.9 at first, 0.00 in the end
    save_file({k: v.half() for k, v in model.state_dict().items()}, "dates.safetensors")
    # saves> dates.safetensors
    # --8<-- [end:run]
