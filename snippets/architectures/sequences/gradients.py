"""How much the last state depends on an input many steps back."""

# needs: matplotlib (it draws)

from pictures import draw_gradients, plt

# --8<-- [start:measure]
import torch
from torch import nn


def gradient_sizes(layer: nn.RNNBase, steps: int = 50) -> torch.Tensor:
    """Return the size of the last state's gradient at each input, the last one first."""
    batch = torch.randn(8, steps, layer.input_size, requires_grad=True)
    output, _ = layer(batch)
    output[:, -1].sum().backward()
    return batch.grad.norm(dim=2).mean(dim=0).flip(0)


def open_gate(lstm: nn.LSTM, bias: float = 3.0) -> nn.LSTM:
    """Let the forget gate start open: it is the second quarter of the bias."""
    size = lstm.hidden_size
    nn.init.constant_(lstm.bias_ih_l0.data[size : 2 * size], bias)
    return lstm


layers = {
    "RNN": lambda: nn.RNN(16, 32, batch_first=True),
    "LSTM": lambda: nn.LSTM(16, 32, batch_first=True),
    "LSTM, open gate": lambda: open_gate(nn.LSTM(16, 32, batch_first=True)),
}
# --8<-- [end:measure]

# --8<-- [start:sizes]
sizes = {}
for name, make in layers.items():
    runs = []
    for seed in range(20):
        torch.manual_seed(seed)
        runs.append(gradient_sizes(make()))
    sizes[name] = torch.stack(runs)
    median = sizes[name].median(dim=0).values
    print(f"{name}:", *(f"{median[back]:.0e}" for back in (0, 10, 30)))

draw_gradients(sizes)
plt.show()
# figure> To be written.
# --8<-- [end:sizes]

# --8<-- [start:recall]
from torch.nn import functional as F


def draw(examples: int, steps: int = 25) -> tuple[torch.Tensor, torch.Tensor]:
    """Return sequences of noise, symbols 4 to 7, that begin with an answer, 0 to 3."""
    sequences = torch.randint(4, 8, (examples, steps))
    answers = torch.randint(0, 4, (examples,))
    sequences[:, 0] = answers
    return sequences, answers


def recall(make, seed: int) -> float:
    """Train for 150 steps, and return the share of new sequences that are answered."""
    torch.manual_seed(seed)
    embedding, layer, head = nn.Embedding(8, 16), make(), nn.Linear(32, 4)
    model = nn.ModuleList([embedding, layer, head])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        sequences, answers = draw(16)
        optimizer.zero_grad()
        output, _ = layer(embedding(sequences))
        F.cross_entropy(head(output[:, -1]), answers).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
    with torch.no_grad():
        sequences, answers = draw(1000)
        output, _ = layer(embedding(sequences))
        right = head(output[:, -1]).argmax(dim=1) == answers
    return right.float().mean().item()


# --8<-- [end:recall]

# --8<-- [start:count]
for name, make in layers.items():
    shares = [recall(make, seed) for seed in range(5)]
    print(f"{name}: {sum(share > 0.9 for share in shares)} of 5 remember")
# --8<-- [end:count]
