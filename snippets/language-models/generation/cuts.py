"""Cut off the unlikely tokens: top-k and top-p."""

# needs: safetensors (the weights are kept in its format)

from choosing import Tensor, model, tokenizer, torch


# --8<-- [start:cuts]
def top_k(scores: Tensor, k: int) -> Tensor:
    """Keep the k highest scores of each row."""
    lowest = scores.topk(k).values[:, -1:]
    return scores.where(scores >= lowest, -torch.inf)


def top_p(scores: Tensor, p: float) -> Tensor:
    """Keep the likeliest tokens of each row, until they have the probability p."""
    ordered, places = scores.sort(descending=True)
    shares = ordered.softmax(dim=-1)
    before = shares.cumsum(dim=-1) - shares  # what the likelier ones have
    ordered = ordered.where(before < p, -torch.inf)
    return torch.empty_like(scores).scatter(-1, places, ordered)


# --8<-- [end:cuts]

if __name__ == "__main__":
    # --8<-- [start:kept]
    for text in ("said the Gryph", "Alice"):
        with torch.no_grad():
            scores = model(torch.tensor([tokenizer.encode(text)]))[:, -1]
        kept = [cut.isfinite().sum() for cut in (top_k(scores, 40), top_p(scores, 0.9))]
        print(f"{text!r}: top-k keeps {kept[0]}, top-p {kept[1]}")
    # > 'said the Gryph': top-k keeps 40, top-p 1
    # > 'Alice': top-k keeps 40, top-p 38
    # --8<-- [end:kept]
