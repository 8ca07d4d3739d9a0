"""Train the reader on the known text, from three seeds."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from pictures import draw_losses, plt
from reader import Reader, nn, torch
from story import characters, known, new
from tables import table_loss

# --8<-- [start:train]
from torch.nn import functional as F


def train_epoch(model, optimizer, inputs, targets, chunk: int = 32) -> None:
    """Go along all rows of text at once, chunk by chunk, and carry the state."""
    state = None
    for x, y in zip(inputs.split(chunk, 1), targets.split(chunk, 1), strict=True):
        optimizer.zero_grad()
        logits, state = model(x, state)
        state = tuple(part.detach() for part in state)
        F.cross_entropy(logits.flatten(0, 1), y.flatten()).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()


@torch.no_grad()
def loss_on(model, ids: torch.Tensor) -> float:
    """Return the mean loss on a text that is read from start to end."""
    logits, _ = model(ids[None, :-1])
    return F.cross_entropy(logits[0], ids[1:]).item()


# --8<-- [end:train]

# --8<-- [start:run]
from safetensors.torch import save_file

length = (len(known) - 1) // 16
inputs = known[: 16 * length].view(16, length)  # 16 passages, one a row
targets = known[1 : 16 * length + 1].view(16, length)  # the same, one further

runs = []
for seed in range(3):
    torch.manual_seed(seed)
    model = Reader(len(characters)).to(known.device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    losses = []
    for _ in range(8):
        train_epoch(model, optimizer, inputs, targets)
        losses.append(loss_on(model, new))
    runs.append(losses)
    print(f"loss {loss_on(model, known):.2f} known, {losses[-1]:.2f} new")

save_file(model.state_dict(), "reader.safetensors")
# saves> reader.safetensors
# --8<-- [end:run]

# --8<-- [start:show]
draw_losses(runs, {order: table_loss(order) for order in (1, 2, 4)})
plt.show()
# figure> To be written.
# --8<-- [end:show]
