"""Solution: share the whole loss among the words."""

from by_word import check_word_perplexity, torch


# --8<-- [start:solution]
def word_perplexity(losses: torch.Tensor, text: str) -> float:
    """Return the perplexity by word, from the loss of each token of a text, in nats."""
    return (losses.sum() / len(text.split())).exp().item()


print(check_word_perplexity(word_perplexity))
# > Right!
# --8<-- [end:solution]
