"""The trained model against the tables, on new text."""

# needs: safetensors (the weights are kept in its format)

from collections import Counter
from itertools import pairwise

from language_model import F, nn, torch
from tables import new_ids, table, table_losses

__all__ = ["F", "new_ids", "nn", "table", "table_losses", "torch"]

# isort: split

# --8<-- [start:compare]
from alice import load_tokens
from trained import load_model

model = load_model()
_, validation = load_tokens()
rows = (len(validation) - 1) // 64
ids, targets = validation[: rows * 64], validation[1 : rows * 64 + 1]
with torch.no_grad():
    logits = model(ids.view(rows, 64)).flatten(0, 1)
losses = {"GPT": F.cross_entropy(logits, targets, reduction="none")}
for group in (2, 3):
    each = table_losses(table, new_ids, group)[: rows * 64]
    losses[f"groups of {group}"] = torch.tensor(each)
mixed = (losses["GPT"].neg().exp() + losses["groups of 3"].neg().exp()) / 2
losses["half and half"] = -mixed.log()
often = [table.get(pair, Counter()).total() for pair in pairwise(new_ids[: rows * 64])]
common = torch.tensor([0, *often]) >= 20
gap = (losses["GPT"] - losses["groups of 3"]).view(rows, 64).mean(dim=1)
# --8<-- [end:compare]

if __name__ == "__main__":
    # --8<-- [start:result]
    for name, each in losses.items():
        mean, some = each.mean(), each[common].mean()
        print(f"{name:<13} {mean:.2f}, perplexity {mean.exp():.0f}, common {some:.2f}")
    # > GPT           3.28, perplexity 27, common 3.06
    # > groups of 2   3.63, perplexity 38, common 3.62
    # > groups of 3   3.15, perplexity 23, common 3.10
    # > half and half 2.99, perplexity 20, common 2.91
    print(f"GPT loses by {gap.mean():.2f}, give or take {gap.std() / rows**0.5:.2f}")
    # > GPT loses by 0.13, give or take 0.03
    # --8<-- [end:result]
