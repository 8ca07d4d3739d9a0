"""What training on pairs changes, over three seeds, against fine-tuning and with other betas."""

# needs: matplotlib (it draws)
# needs: safetensors (the pairs are read from its format)
# time: 90 s (trains twelve times; about 20 s if nothing else runs)

import torch
from answering import (
    END,
    answers,
    load_model,
    new,
    reference,
    talks,
    told,
    validation,
)
from dpo import prefer
from drawing import draw_prices, plt
from gathered import chosen, data, rejected
from judging import answer_log_probs, answer_mask

# --8<-- [start:measure]
from language_model import LanguageModel, loss_on
from torch import Tensor


@torch.no_grad()
def measure(model: LanguageModel) -> list[float]:
    """Return what the answers of a model to new prompts are like, and what it knows."""
    ids = answers(model, new, count=8)
    talk = 100 * sum(map(talks, told(ids))) / len(ids)
    ended = 100 * (ids[:, -1] == END).float().mean().item()

    def ratio(ids: Tensor) -> Tensor:
        return answer_log_probs(model, ids) - answer_log_probs(reference, ids)

    good, bad = ratio(data["held_chosen"]), ratio(data["held_rejected"])
    right = 100 * ((good > bad).float() + (good == bad) / 2).mean().item()
    kl = ratio(ids).mean().item()  # over samples from the model
    return [talk, kl, loss_on(model, validation), right, good.mean().item(), ended]


def imitate(model: LanguageModel, chosen: Tensor, steps: int = 40) -> None:
    """Fine-tune on the chosen answers alone."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4, weight_decay=0.0)
    for _ in range(steps):
        ids = chosen[torch.randint(len(chosen), (16,))]
        loss = -answer_log_probs(model, ids).sum() / answer_mask(ids).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def spread(name: str, results: list[list[float]]) -> str:
    """Return the lowest and the highest of the seeds, for each measure."""
    cells = []
    for places, *values in zip((0, 1, 2, 0, 1, 0), *results, strict=True):
        cells.append(f"{min(values):.{places}f} to {max(values):.{places}f}")
    return f"{name:<9}" + "".join(f"{cell:>13}" for cell in cells)


# --8<-- [end:measure]


# --8<-- [start:results]
results: dict[str, list[list[float]]] = {}
for name in ("before", "imitate", "beta 1", "beta 0.1", "beta 0.01"):
    results[name] = []
    for seed in range(3):
        torch.manual_seed(seed)
        model = load_model()
        if name == "imitate":
            imitate(model, chosen)
        elif name != "before":
            prefer(model, chosen, rejected, beta=float(name.split()[1]))
        results[name].append(measure(model))
titles = "talks %", "KL", "loss", "right %", "chosen", "ended %"
print(" " * 9 + "".join(f"{title:>13}" for title in titles))
# >                talks %           KL         loss      right %       chosen      ended %
for name, seeds in results.items():
    print(spread(name, seeds))
# > before        18 to 20   0.0 to 0.0 3.28 to 3.28     50 to 50   0.0 to 0.0     27 to 33
# > imitate       68 to 70   1.7 to 1.8 3.35 to 3.35     77 to 86  -0.0 to 0.2     13 to 16
# > beta 1        73 to 78   1.8 to 1.9 3.35 to 3.35     85 to 92   0.2 to 0.3     14 to 16
# > beta 0.1      93 to 97   5.4 to 5.8 3.51 to 3.53     81 to 89 -3.3 to -2.7     10 to 11
# > beta 0.01     95 to 99   7.3 to 8.0 3.61 to 3.65     78 to 85 -6.3 to -5.5      8 to 13
# --8<-- [end:results]

# --8<-- [start:figure]
before = torch.tensor(results["before"])[:, 0].mean() / 100
print(f"always talking: at least {-before.log():.1f} nats")
# > always talking: at least 1.7 nats
draw_prices(results)
plt.show()
# figure> Share that talks against KL, three points of each kind. Before: at a KL of 0. Imitation and beta 1: at
# figure> a KL of about 2, with shares up to 78{=max(one[0] for one in results["beta 1"])} %. Beta 0.1 and 0.01: close to
# figure> 100 %, far to the right. The curve of the least KL climbs to 100 % left of all of them.
# --8<-- [end:figure]
