"""How many answers are right, for each way to choose."""

# needs: safetensors (the weights are kept in its format)

from scoring import answers, tokens, ways

# --8<-- [start:accuracy]
for name, scores in ways.items():
    chosen = scores.argmax(dim=1)
    length = tokens.gather(1, chosen[:, None]).double().mean()
    share = (chosen == answers).double().mean()
    print(f"{name}: {100 * share:.0f} % right, {length:.1f} tokens long")
# > sum: 30 % right, 7.6 tokens long
# > by token: 35 % right, 11.1 tokens long
# > by byte: 37 % right, 10.7 tokens long
# > gain: 42 % right, 12.4 tokens long
print(f"all choices: {tokens.double().mean():.1f} tokens long")
# > all choices: 12.3 tokens long
# --8<-- [end:accuracy]
