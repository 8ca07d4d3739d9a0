"""Common mistake: the right answer always stands first."""

# needs: safetensors (the weights are kept in its format)

from scoring import answers, torch
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

# --8<-- [start:mistake]
for name, score in {"zeros": 0.0, "nan": float("nan")}.items():
    chosen = torch.full((len(answers), 4), score).argmax(dim=1)
    first = (chosen == 0).float().mean()
    shuffled = (chosen == answers).float().mean()
    print(f"{name}: {100 * first:.0f} % if first, {100 * shuffled:.0f} % if shuffled")
# > zeros: 100 % if first, 24 % if shuffled
# > nan: 100 % if first, 24 % if shuffled
# --8<-- [end:mistake]
