"""How far an accuracy can be trusted, and the difference of two."""

# needs: safetensors (the weights are kept in its format)

from scoring import alone, answers, model, questions, torch, totals, ways


# --8<-- [start:bootstrap]
def bootstrap(values: torch.Tensor, rounds: int = 10_000) -> str:
    """Return the mean in percent, and where 95 % of resampled means are."""
    places = torch.randint(len(values), (rounds, len(values)))
    means = values[places].mean(dim=1).quantile(torch.tensor([0.025, 0.975]))
    low, high = (100 * means).tolist()
    return f"{100 * values.mean():.0f} % ({low:.0f} to {high:.0f})"


torch.manual_seed(0)
hits = {
    name: (scores.argmax(dim=1) == answers).float() for name, scores in ways.items()
}
for name, hit in hits.items():
    print(f"{name}: {bootstrap(hit)}")
# > sum: 30 % (25 to 35)
# > by token: 35 % (30 to 41)
# > by byte: 37 % (32 to 42)
# > gain: 42 % (37 to 47)
# --8<-- [end:bootstrap]

# --8<-- [start:paired]
for seen in (2, 8):
    near = totals(model, questions, seen) - alone
    hit = (near.argmax(dim=1) == answers).float()
    print(f"sees {seen} tokens: {bootstrap(hit)}")
    print(f"  40 tokens against {seen}: {bootstrap(hits['gain'] - hit)}")
# > sees 2 tokens: 34 % (29 to 39)
# >   40 tokens against 2: 8 % (1 to 15)
# > sees 8 tokens: 39 % (34 to 44)
# >   40 tokens against 8: 3 % (-2 to 8)
# --8<-- [end:paired]

# --8<-- [start:needed]
for points in (5, 2, 1):
    needed = 1.96**2 * 0.45 * 0.55 / (points / 100) ** 2
    print(f"{points} % to each side: {needed:.0f} questions")
# > 5 % to each side: 380 questions
# > 2 % to each side: 2377 questions
# > 1 % to each side: 9508 questions
# --8<-- [end:needed]
