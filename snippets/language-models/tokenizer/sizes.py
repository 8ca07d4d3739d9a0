"""Bytes a token against the size of the vocabulary, on known and new text."""

# needs: matplotlib (it draws)
# needs: safetensors (the pairs are kept in its format)

from alice import load_text
from bpe import Tokenizer, learn

# isort: split

# --8<-- [start:plot]
from matplotlib import pyplot as plt

# --8<-- [end:plot]

training, validation = load_text()

# --8<-- [start:measure]
longest = learn(training, 1024)
sizes, known, new = [], [], []
for count in (0, 32, 64, 128, 256, 512, 768, 1024):
    shorter = Tokenizer(longest[:count], special=[])
    sizes.append(len(shorter))
    known.append(len(training.encode()) / len(shorter.encode(training)))
    new.append(len(validation.encode()) / len(shorter.encode(validation)))
    print(f"{len(shorter):>5} ids: {known[-1]:.2f} known, {new[-1]:.2f} new")
# >   256 ids: 1.00 known, 1.00 new
# >   288 ids: 1.38 known, 1.39 new
# >   320 ids: 1.61 known, 1.59 new
# >   384 ids: 1.91 known, 1.87 new
# >   512 ids: 2.26 known, 2.17 new
# >   768 ids: 2.68 known, 2.56 new
# >  1024 ids: 2.94 known, 2.77 new
# >  1280 ids: 3.14 known, 2.93 new
# --8<-- [end:measure]

# --8<-- [start:draw]
_, ax = plt.subplots(figsize=(6.4, 3.4), layout="constrained")
ax.plot(sizes, known, "o-", label="known text")
ax.plot(sizes, new, "s--", label="new text")
ax.set(xlabel="size of the vocabulary", ylabel="bytes a token", ylim=(0, None))
ax.legend()
plt.show()
# figure> Two curves that start at 1{=known[0]} and rise ever more slowly. At the right end, with
# figure> 1280{=sizes[-1]} ids, known text is at 3.14{=known[-1]} bytes a token, and new text is lower, at 2.93{=new[-1]}.
# --8<-- [end:draw]
