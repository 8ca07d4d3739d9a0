"""How much the last state depends on an input many steps back."""

# needs: matplotlib (it draws)

import torch
from pictures import draw_gradients, plt
from torch import nn
from torch.nn import functional as F


# --8<-- [start:measure]
def gradient_sizes(make, seeds: int = 20, steps: int = 50) -> torch.Tensor:
    """Return the last state's gradient at each input, the last one first: its size."""
    runs = []
    for seed in range(seeds):
        torch.manual_seed(seed)
        batch = torch.randn(8, steps, 16, requires_grad=True)
        output, _ = make()(batch)
        output[:, -1].sum().backward()
        runs.append(batch.grad.norm(dim=2).mean(dim=0).flip(0))
    return torch.stack(runs)


def draw(examples: int, steps: int = 20) -> tuple[torch.Tensor, torch.Tensor]:
    """Return sequences of noise, symbols 4 to 7, that begin with an answer, 0 to 3."""
    sequences = torch.randint(4, 8, (examples, steps))
    answers = torch.randint(0, 4, (examples,))
    sequences[:, 0] = answers
    return sequences, answers


def recall(make, seed: int) -> float:
    """Train for 120 steps, and return the share of new sequences that are answered."""
    torch.manual_seed(seed)
    embedding, layer, head = nn.Embedding(8, 16), make(), nn.Linear(32, 4)
    model = nn.ModuleList([embedding, layer, head])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(120):
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


# --8<-- [end:measure]


# --8<-- [start:sizes]
def open_gate(lstm: nn.LSTM, bias: float = 3.0) -> nn.LSTM:
    """Start with an open forget gate, the second quarter of the bias."""
    size = lstm.hidden_size
    nn.init.constant_(lstm.bias_ih_l0.data[size : 2 * size], bias)
    return lstm


layers = {
    "RNN": lambda: nn.RNN(16, 32, batch_first=True),
    "LSTM": lambda: nn.LSTM(16, 32, batch_first=True),
    "LSTM, open gate": lambda: open_gate(nn.LSTM(16, 32, batch_first=True)),
}
sizes = {name: gradient_sizes(make) for name, make in layers.items()}
for name, runs in sizes.items():
    median = runs.median(dim=0).values
    print(f"{name}:", *(f"{median[back]:.0e}" for back in (0, 10, 30)))
# > RNN: 2e+00 2e-03 2e-09
# > LSTM: 5e-01 3e-03 2e-07
# > LSTM, open gate: 5e-01 2e-01 1e-01

draw_gradients(sizes)
plt.show()
# figure> Three lines on a logarithmic scale, with bands. RNN: the steepest fall, over 49{=len(median) - 1} steps back
# figure> to 5e-15{=sizes["RNN"].median(dim=0).values[-1]}. LSTM: to 2e-11{=sizes["LSTM"].median(dim=0).values[-1]}. LSTM,
# figure> open gate: after a first drop, nearly level above 0.1{=sizes["LSTM, open gate"].median(dim=0).values.min()}.
# --8<-- [end:sizes]

# --8<-- [start:count]
for name, make in layers.items():
    shares = [recall(make, seed) for seed in range(5)]
    print(f"{name}: {sum(share > 0.9 for share in shares)} of 5 remember")
# > RNN: 2 of 5 remember
# > LSTM: 0 of 5 remember
# > LSTM, open gate: 5 of 5 remember
# --8<-- [end:count]
