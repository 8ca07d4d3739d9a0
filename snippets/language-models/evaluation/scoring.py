"""Four ways to turn log-probabilities into an answer."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, torch
from questions import known_ids, questions


# --8<-- [start:totals]
@torch.no_grad()
def totals(model, questions: list, seen: int = 40) -> torch.Tensor:
    """Return the log-probability of each choice, after the last `seen` tokens."""
    rows = []
    for context, choices, _ in questions:
        before, ends = context[-seen:], [known_ids[choice] for choice in choices]
        longest = max(map(len, ends))
        ids = [before + end + [0] * (longest - len(end)) for end in ends]
        scores = log_probs(model, torch.tensor(ids))[:, len(before) - 1 :]
        padding = torch.arange(longest) >= torch.tensor([[len(end)] for end in ends])
        rows.append(scores.masked_fill(padding, 0).sum(dim=1))
    return torch.stack(rows)


# --8<-- [end:totals]

# --8<-- [start:ways]
answers = torch.tensor([right for _, _, right in questions])
tokens = torch.tensor([[len(known_ids[one]) for one in c] for _, c, _ in questions])
sizes = torch.tensor([[len(one.encode()) for one in c] for _, c, _ in questions])
after, alone = totals(model, questions), totals(model, questions, seen=1)

ways = {
    "sum": after,
    "by token": after / tokens,
    "by byte": after / sizes,
    "gain": after - alone,
}
# --8<-- [end:ways]
