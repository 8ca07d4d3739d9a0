"""What becomes of a test of which half was in the training data, and how that is found."""

# needs: safetensors (the weights are kept in its format)
# time: 60 s (trains five times for 30 steps, in a few seconds if nothing else runs)

from losses import (
    fit,
    load_model,
    load_text,
    loss_on,
    math,
    re,
    tokenizer,
    torch,
    training,
    validation,
)

# --8<-- [start:leak]
passages = validation[: len(validation) // 8 * 8].view(8, -1)
leaked, clean = passages[::2].flatten(), passages[1::2].flatten()


def train_more(text: torch.Tensor, seed: int) -> str:
    """Train the model a little, and return its perplexities."""
    torch.manual_seed(seed)
    model = load_model()
    fit(model, text, steps=30, rate=1e-3)
    leaky, other = (math.exp(loss_on(model, half)) for half in (leaked, clean))
    return f"{leaky:.0f} on the leaked half, {other:.0f} on the clean one"


before = [math.exp(loss_on(load_model(), half)) for half in (leaked, clean)]
print(f"before: {before[0]:.0f} and {before[1]:.0f}")
# > before: 26 and 28
for name, text in {"more of the book": training, "the test": leaked}.items():
    for seed in range(2):
        print(f"{name}: {train_more(text, seed)}")
# > more of the book: 27 on the leaked half, 28 on the clean one
# > more of the book: 26 on the leaked half, 28 on the clean one
# > the test: 14 on the leaked half, 28 on the clean one
# > the test: 14 on the leaked half, 28 on the clean one
# --8<-- [end:leak]


# --8<-- [start:runs]
def grams(text: str, count: int) -> set[tuple[str, ...]]:
    """Return all runs of `count` words."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + count]) for i in range(len(words) - count + 1)}


def overlap(test: str, known: str, count: int) -> float:
    """Return how many percent of the runs of a test text stand in a known text."""
    runs = grams(test, count)
    return 100 * len(runs & grams(known, count)) / len(runs)


# --8<-- [end:runs]

# --8<-- [start:grams]
halves = [tokenizer.decode(half.tolist()) for half in (leaked, clean)]
book = load_text()[0]
for count in (3, 8):
    shares = [overlap(half, book, count) for half in halves]
    after = [overlap(half, book + halves[0], count) for half in halves]
    print(f"{count} words: {shares[0]:.1f} and {shares[1]:.1f} % in the book")
    print(f"  {after[0]:.1f} and {after[1]:.1f} % with the leak")
# > 3 words: 16.3 and 13.1 % in the book
# >   100.0 and 16.2 % with the leak
# > 8 words: 0.1 and 0.0 % in the book
# >   100.0 and 0.1 % with the leak
# --8<-- [end:grams]

# --8<-- [start:edited]
words = re.split(r"(\w+)", halves[0])
words[15::16] = ["spoon"] * len(words[15::16])
edited = "".join(words)
print(repr(edited[:76]))
# > "'I'm glad I've seen that spoon,' thought Alice. 'I've so often read spoon th"
print(f"8 words: {overlap(edited, halves[0], 8):.1f} %")
# > 8 words: 0.0 %
print(train_more(torch.tensor(tokenizer.encode(edited)), seed=0))
# > 18 on the leaked half, 31 on the clean one
# --8<-- [end:edited]
