"""Exercise: beam search."""

# needs: safetensors (the weights are kept in its format)

# --8<-- [start:starter]
from itertools import pairwise, product

import torch
from alice import load_tokenizer
from language_model import log_probs
from trained import load_model


def tell(search, width: int) -> str:
    """Say what a search finds behind "Alice", and its log-probability."""
    gpt, words = load_model(), load_tokenizer()
    found = search(gpt, torch.tensor([words.encode("Alice")]), 40, width, 512)
    text = words.decode(found[0].tolist())
    return f"{width}: {log_probs(gpt, found).sum():.1f} {text!r}"


@torch.no_grad()
def beam_search(
    model, ids: torch.Tensor, count: int, width: int, vocabulary: int
) -> torch.Tensor:
    """Return ids, (1, length), with the likeliest `count` more that are found.

    Of all ways to make the rows one longer, keep the `width` likeliest.
    """
    return ids  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Chain(torch.nn.Module):
    """Scores of four tokens that depend on the last token only."""

    def __init__(self, shares: torch.Tensor) -> None:
        super().__init__()
        self.scores = shares.log() + torch.tensor([[0.0], [5.0], [-5.0], [2.0]])

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.scores[ids]

    def of(self, row: list[int]) -> float:
        """Return the log-probability of a row behind its first token."""
        told = self.scores.log_softmax(dim=-1).tolist()
        return sum(told[last][new] for last, new in pairwise(row))


def check_beam_search(beam_search) -> str:
    """Try beams of several widths on chains whose likeliest rows are known."""
    try:
        torch.manual_seed(1)
        weights = [[1, 7, 9, 1], [9, 4, 1, 5], [9, 7, 7, 2], [3, 2, 4, 3]]
        chain = Chain(torch.tensor(weights).float())
        cases = [
            (chain, 1, [0, 2, 0, 2, 0], "one beam is greedy"),
            (chain, 2, [0, 1, 0, 2, 0], "two beams find a likelier row"),
            (chain, 3, [0, 1, 0, 1, 0], "three beams find a likelier row still"),
        ]
        for _ in range(8):
            chain = Chain(torch.rand(4, 4))
            every = [[0, *rest] for rest in product(range(4), repeat=4)]
            best = max(every, key=chain.of)
            cases.append((chain, 64, best, "64 beams miss nothing"))
        for chain, width, expected, reason in cases:
            given = torch.tensor([[3, 0]])
            found = beam_search(chain, given, 4, width, 4)
            if not isinstance(found, torch.Tensor) or found.shape != (1, 6):
                return "Not yet: two ids and four more should come out, (1, 6)."
            if not given.equal(torch.tensor([[3, 0]])):
                return "Not yet: it changes its input. Return a new tensor."
            if found[0].tolist() != [3, *expected]:
                return f"Not yet: {reason}, here {[3, *expected]}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_beam_search(beam_search))
    # > Not yet: two ids and four more should come out, (1, 6).
    # --8<-- [end:try]
