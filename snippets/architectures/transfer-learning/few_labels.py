"""With pretraining and from nothing, by the number of labels, over five seeds."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)
# needs: matplotlib (it draws)

import torch
from camera import answers, few, held_out, pool, pool_answers
from features_once import features
from load import pretrained_net
from matplotlib import pyplot as plt
from net import PhotoNet, nn
from torch.optim import AdamW
from training import accuracy, fit
from two_rates import fine_tuned


# --8<-- [start:methods]
def from_nothing(seed: int, photos, targets, steps: int = 40) -> nn.Module:
    """Return a network that saw no old digit."""
    torch.manual_seed(seed)
    model = PhotoNet(classes=5)
    fit(model, AdamW(model.parameters(), lr=0.01), photos, targets, steps)
    return model


def with_frozen_body(seed: int, photos, targets) -> nn.Module:
    """Return a pretrained network, of which only the head was trained."""
    model = pretrained_net(seed)
    optimizer = AdamW(model.head.parameters(), lr=0.01)
    fit(model.head, optimizer, features(model, photos), targets)
    return model


def linear(seed: int, photos, targets) -> nn.Module:
    """Return a linear model of the pixels."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Flatten(), nn.Linear(144, 5))
    fit(model, AdamW(model.parameters(), lr=0.01), photos, targets)
    return model


methods = {
    "from nothing": from_nothing,
    "frozen body": with_frozen_body,
    "fine-tuned": fine_tuned,
}
counts = torch.tensor([1, 3, 10, 30])  # labels of each new digit


def race() -> dict[str, torch.Tensor]:
    """Return the accuracies of each method, a row for each count."""
    scores = {name: torch.zeros(len(counts), 5) for name in methods}
    for row, count in enumerate(counts):
        for seed in range(5):
            chosen = few(count, seed)
            for name, method in methods.items():
                model = method(seed, pool[chosen], pool_answers[chosen])
                scores[name][row, seed] = accuracy(model, held_out, answers)
    return scores


def report(scores: dict[str, torch.Tensor]) -> None:
    """Print means and spreads, and the gain of the fine-tuned in pairs."""
    print("labels         ", *(f"{5 * count:8}" for count in counts))
    for name, rows in scores.items():
        cells = (f"{row.mean():4.0f} ± {row.std():.0f}" for row in rows)
        print(f"{name:15}", *cells)
    gain = scores["fine-tuned"] - scores["from nothing"]
    cells = (f"{row.mean():+4.0f} ± {row.std() / 5**0.5:.0f}" for row in gain)
    print("gain           ", *cells)


def draw_curves(scores: dict[str, torch.Tensor]) -> None:
    """Draw a dot for each seed, and lines through the means."""
    _, ax = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
    for which, (name, rows) in enumerate(scores.items()):
        places = 5 * counts * 1.07 ** (which - 1)  # side by side
        ax.plot(places, rows.mean(dim=1), color=f"C{which}", label=name)
        ax.plot(places, rows, "o", color=f"C{which}", ms=4, alpha=0.5)
    ax.set(xlabel="labeled photos of new digits", ylabel="percent recognized")
    ax.set(xscale="log", xticks=[5, 15, 50, 150], xticklabels=[5, 15, 50, 150])
    ax.minorticks_off()
    ax.legend()


# --8<-- [end:methods]


if __name__ == "__main__":
    # --8<-- [start:race]
    scores = race()
    report(scores)
    # > labels                 5       15       50      150
    # > from nothing      24 ± 2   27 ± 4   36 ± 3   47 ± 6
    # > frozen body       27 ± 3   37 ± 6   49 ± 4   59 ± 4
    # > fine-tuned        27 ± 2   35 ± 7   49 ± 2   62 ± 4
    # > gain              +3 ± 1   +8 ± 2  +13 ± 1  +14 ± 1
    draw_curves(scores)
    plt.show()
    # figure> Five dots for each of three methods at 5, 15, 50 and 150 labels, and lines through
    # figure> their means. All three rise. From nothing rises from
    # figure> 24{=scores["from nothing"][0].mean()} to 47{=scores["from nothing"][-1].mean()} percent. The
    # figure> frozen body and the fine-tuned network run close together above it, from
    # figure> 27{=scores["fine-tuned"][0].mean()} to 62{=scores["fine-tuned"][-1].mean()} percent for the latter;
    # figure> from 50 labels on, all their dots lie above all of the other's.
    # --8<-- [end:race]
