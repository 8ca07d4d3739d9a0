"""Four ways to turn log-probabilities into an answer."""

# needs: safetensors (the weights are kept in its format)

from questions import known_ids, log_probs, model, questions, torch
# > 359 " finish my tea,' said the Hatter, with an anxious look at the Queen, who was reading the list of singers." 3
# > "\n'It isn't directed at all,'"
# > '\nIf she should push the matter on,'
# > "\nThe next witness was the Duchess's cook."
# > "\n'You may go,'"
# > sum -36.3, a token -2.13
# > sum -57.0, a token -3.80
# > sum -64.4, a token -3.07
# > sum -18.8, a token -2.34

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

# --8<-- [start:accuracy]
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
for name, scores in ways.items():
    chosen = scores.argmax(dim=1)
    length = tokens.gather(1, chosen[:, None]).double().mean()
    share = (chosen == answers).double().mean()
    print(f"{name}: {100 * share:.0f} % right, {length:.1f} tokens long")
# > sum: 30 % right, 7.6 tokens long
# > by token: 36 % right, 11.2 tokens long
# > by byte: 37 % right, 10.7 tokens long
# > gain: 42 % right, 12.4 tokens long
print(f"all choices: {tokens.double().mean():.1f} tokens long")
# > all choices: 12.3 tokens long
# --8<-- [end:accuracy]
