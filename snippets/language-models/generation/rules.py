"""What each rule writes: how much repeats, and how many words are real."""

# needs: safetensors (the weights are kept in its format)

from choosing import (
    Tensor,
    continued,
    likeliest,
    model,
    new_text,
    tokenizer,
    torch,
    training,
)
from cuts import top_k, top_p


# --8<-- [start:measures]
def words_of(row: Tensor) -> list[str]:
    text = tokenizer.decode(row.tolist()).lower()
    return "".join(one if one.isalpha() else " " for one in text).split()


def repeated(rows: Tensor, length: int = 4) -> float:
    """Return the share of runs of four tokens that stood in the same row before."""
    again = total = 0
    for row in rows:
        runs = row.unfold(0, length, 1)
        again += len(runs) - len(runs.unique(dim=0))
        total += len(runs)
    return again / total


def real_words(rows: Tensor) -> float:
    """Return the share of words that the training text has, too."""
    words = [word for row in rows for word in words_of(row)[1:-1]]  # whole ones
    return sum(word in known for word in words) / len(words)


known = set(words_of(training))


def penalized(scores: Tensor, ids: Tensor, penalty: float = 1.2) -> Tensor:
    """Make the tokens that stand in a row less likely in this row."""
    seen = scores.gather(-1, ids)
    seen = torch.where(seen > 0, seen / penalty, seen * penalty)
    return scores.scatter(-1, ids, seen)


def draw(scores: Tensor) -> Tensor:
    return torch.multinomial(scores.softmax(dim=-1), 1)


# --8<-- [end:measures]

# --8<-- [start:table]
rules = {
    "greedy": likeliest,
    "greedy, penalty 1.2": lambda scores, ids: likeliest(penalized(scores, ids), ids),
    "temperature 0.5": lambda scores, ids: draw(scores / 0.5),
    "temperature 1": lambda scores, ids: draw(scores),
    "top-k 10": lambda scores, ids: draw(top_k(scores, 10)),
    "top-p 0.8": lambda scores, ids: draw(top_p(scores, 0.8)),
}
torch.manual_seed(0)
rows = new_text[: 80 * 48].view(80, 48)
print(f"{'the book':20} {repeated(rows):4.0%} {real_words(rows):4.0%}")
# > the book               1%  95%
for name, rule in rules.items():
    written = continued(model, rows[:, :8], 40, rule)
    print(f"{name:20} {repeated(written):4.0%} {real_words(written):4.0%}")
# > greedy                12%  96%
# > greedy, penalty 1.2    0%  96%
# > temperature 0.5        0%  92%
# > temperature 1          0%  80%
# > top-k 10               0%  85%
# > top-p 0.8              0%  84%
# --8<-- [end:table]
