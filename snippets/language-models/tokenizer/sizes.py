"""Bytes a token against the size of the vocabulary, on known and new text."""

# needs: matplotlib (it draws)
# needs: safetensors (the pairs are kept in its format)

from alice import load_text
from bpe import Tokenizer, learn

# isort: split

# --8<-- [start:measure]
from matplotlib import pyplot as plt

training, validation = load_text()
longest = learn(training, 1024)
sizes, known, new = [], [], []
for count in (0, 32, 64, 128, 256, 512, 768, 1024):
    shorter = Tokenizer(longest[:count], special=[])
    sizes.append(len(shorter))
    known.append(len(training.encode()) / len(shorter.encode(training)))
    new.append(len(validation.encode()) / len(shorter.encode(validation)))
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
