"""Exercise: perplexity by word."""

# --8<-- [start:starter]
import torch


def word_perplexity(losses: torch.Tensor, text: str) -> float:
    """Return the perplexity by word, from the loss of each token of a text, in nats.

    Words are what stands between white space.
    """
    return losses.mean().exp().item()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_word_perplexity(word_perplexity) -> str:
    """Say whether `word_perplexity` is right for several texts."""
    try:
        cases = [
            ("Off with her head", [2.0, 1.0, 0.5, 0.5], 2.718282),
            ("Off with her head", [2.0, 1.0, 0.5, 0.5, 4.0], 7.389056),
            ("Curiouser", [0.25, 0.25, 0.25, 0.25, 0.5], 4.481689),
            ("Don't  cry!\n\nDon't\tcry!", [1.0] * 7, 5.754603),
            ("café “naïve”", [0.5] * 9, 9.487736),
            ("a b c d e f g h", [0.1, 0.3, 0.4], 1.105171),
        ]
        for text, losses, right in cases:
            given = torch.tensor(losses)
            answer = word_perplexity(given, text)
            if not isinstance(answer, float):
                return f"Not yet: return a float, not a {type(answer).__name__}."
            if given.tolist() != torch.tensor(losses).tolist():
                return "Not yet: it changes the losses that it is given."
            if not abs(answer - right) <= 0.001 * right:
                told = f"losses {losses} for {text!r}"
                return f"Not yet: {told} are {right:.2f} by word, not {answer:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_word_perplexity(word_perplexity))
    # > Not yet: losses [2.0, 1.0, 0.5, 0.5, 4.0] for 'Off with her head' are 7.39 by word, not 4.95.
    # --8<-- [end:try]
