"""How far an accuracy can be trusted, and the difference of two."""

# needs: safetensors (the weights are kept in its format)

from scoring import after, alone, answers, model, questions, torch, totals, ways
# > 359 " finish my tea,' said the Hatter, with an anxious look at the Queen, who was reading the list of singers." 3
# > "\n'It isn't directed at all,'"
# > '\nIf she should push the matter on,'
# > "\nThe next witness was the Duchess's cook."
# > "\n'You may go,'"
# > sum -36.3, a token -2.13
# > sum -57.0, a token -3.80
# > sum -64.4, a token -3.07
# > sum -18.8, a token -2.34
# > sum: 30 % right, 7.6 tokens long
# > by token: 36 % right, 11.2 tokens long
# > by byte: 37 % right, 10.7 tokens long
# > gain: 42 % right, 12.4 tokens long
# > all choices: 12.3 tokens long

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
# > sum: 30 % (26 to 35)
# > by token: 36 % (31 to 41)
# > by byte: 37 % (32 to 42)
# > gain: 42 % (37 to 47)
# --8<-- [end:bootstrap]

# --8<-- [start:paired]
near = totals(model, questions, seen=4) - alone
near_hit = (near.argmax(dim=1) == answers).float()
print(f"sees 40 tokens: {bootstrap(hits['gain'])}")
# > sees 40 tokens: 42 % (37 to 48)
print(f"sees 4 tokens: {bootstrap(near_hit)}")
# > sees 4 tokens: 37 % (32 to 42)
print(f"difference: {bootstrap(hits['gain'] - near_hit)}")
# > difference: 6 % (-1 to 11)
# --8<-- [end:paired]

# --8<-- [start:needed]
for points in (5, 2, 1):
    needed = 1.96**2 * 0.45 * 0.55 / (points / 100) ** 2
    print(f"within {points} points: {needed:.0f} questions")
# > within 5 points: 380 questions
# > within 2 points: 2377 questions
# > within 1 points: 9508 questions
# --8<-- [end:needed]
