"""Speculative decoding: a table guesses several tokens, and the model checks them at once."""

# needs: safetensors (the weights are kept in its format)

from choosing import LanguageModel, Tensor, torch, training

# --8<-- [start:speculate]
counts = torch.full((512, 512), 0.05)
pairs = (training[:-1], training[1:])
counts.index_put_(pairs, torch.tensor(1.0), accumulate=True)
draft = counts / counts.sum(dim=1, keepdim=True)  # a row for each last token


@torch.no_grad()
def speculate(
    model: LanguageModel, draft: Tensor, ids: Tensor, count: int
) -> tuple[Tensor, Tensor]:
    """Return new tokens, (batch, count + 1), and how many hold at the left of each row."""
    rows = ids
    for _ in range(count):
        guess = torch.multinomial(draft[rows[:, -1]], 1)
        rows = torch.cat([rows, guess], dim=1)
    guesses = rows[:, -count:]
    p = model(rows)[:, -count - 1 :].softmax(dim=-1)  # one pass for all guesses
    q = draft[rows[:, -count - 1 : -1]]
    q = torch.cat([q, torch.zeros_like(q[:, :1])], dim=1)  # no guess behind them
    odds = (p / q)[:, :-1].gather(-1, guesses[..., None])[..., 0]
    taken = (torch.rand_like(odds) < odds).cumprod(dim=1).sum(dim=1, keepdim=True)
    left = (p - q).clamp(min=0)[torch.arange(len(ids)), taken[:, 0]]
    own = torch.multinomial(left, 1)  # instead of the first guess that was refused
    new = torch.cat([guesses, own], dim=1).scatter(1, taken, own)
    return new, taken[:, 0] + 1


# --8<-- [end:speculate]
