"""Steps against quality, as a classifier sees it, and what it does not see."""

# needs: safetensors (the weights are saved with it)
# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from digits_parts import known, known_labels, new, new_labels
from drawing import draw_rows, plt
from generators import F, Velocity, flow, mlp, torch
from safetensors.torch import load_file

velocity = Velocity(size=64, hidden=128, hints=10)
velocity.load_state_dict(load_file("velocity.safetensors"))
reader = mlp(64, 64, 10)
reader.load_state_dict(load_file("reader.safetensors"))

# --8<-- [start:measure]
wanted = torch.arange(10).repeat(50)


def generate(steps: int, seed: int) -> torch.Tensor:
    """Return fifty images of each digit."""
    torch.manual_seed(seed)
    noise = torch.randn(500, 64, dtype=torch.float64)
    made = flow(velocity, noise, F.one_hot(wanted, 10), steps=steps)[-1]
    return ((made + 1) / 2).clamp(0, 1)


def right(images: torch.Tensor, digits: torch.Tensor) -> float:
    """Return the percentage that the classifier takes for what it should be."""
    return 100 * (reader(images).argmax(1) == digits).double().mean().item()


def spread(images: torch.Tensor, digits: torch.Tensor) -> torch.Tensor:
    """Return by how much images of the same digit differ."""
    same = [images[digits == digit] for digit in range(10)]
    return torch.stack([some.var(dim=0).mean() for some in same]).mean().sqrt()


def nearest(images: torch.Tensor) -> torch.return_types.min:
    """Return the distance of the nearest training image, and its index."""
    return (torch.cdist(images, known) / 8).min(dim=1)


def report(rows: dict[str, tuple[torch.Tensor, torch.Tensor]]) -> None:
    """Print all three measures of each row, images and their digits."""
    print("                 right  spread  nearest")
    for name, (images, digits) in rows.items():
        print(f"{name:<16} {right(images, digits):5.1f}", end="  ")
        print(f"{spread(images, digits):6.2f}  {nearest(images).values.mean():7.2f}")


# --8<-- [end:measure]

# --8<-- [start:scores]
scores = {"real": [right(new, new_labels)]}
for steps in (1, 2, 4, 8, 16, 32):
    five = [right(generate(steps, seed), wanted) for seed in range(5)]
    scores[f"{steps} steps"] = five
for name, some in scores.items():
    print(f"{name:>8}: from {min(some):.1f} to {max(some):.1f} %")
# >     real: from 97.3 to 97.3 %
# >  1 steps: from 92.2 to 95.0 %
# >  2 steps: from 98.2 to 99.4 %
# >  4 steps: from 97.8 to 99.0 %
# >  8 steps: from 96.2 to 98.4 %
# > 16 steps: from 95.8 to 98.2 %
# > 32 steps: from 95.2 to 98.2 %
# --8<-- [end:scores]

# --8<-- [start:rows]
first = torch.stack([known[known_labels == n][0] for n in range(10)])
rows = {
    "real, new": (new, new_labels),
    "training images": (known, known_labels),
    "ten of them": (first[wanted], wanted),
    "noise": (torch.rand(500, 64, dtype=torch.float64), wanted),
}
for steps in (1, 2, 32):
    rows[f"made, {steps} steps"] = (generate(steps, seed=0), wanted)
report(rows)
# >                  right  spread  nearest
# > real, new         97.3    0.21     0.13
# > training images   99.9    0.21     0.00
# > ten of them      100.0    0.00     0.00
# > noise             10.2    0.29     0.44
# > made, 1 steps     95.0    0.18     0.20
# > made, 2 steps     99.4    0.15     0.16
# > made, 32 steps    98.2    0.18     0.17
# --8<-- [end:rows]

# --8<-- [start:neighbors]
made = generate(steps=32, seed=0)
distance, index = nearest(made)
closest = distance.argsort()[:10]
print(f"made {distance.min():.2f}, real {nearest(new).values.min():.2f}")
# > made 0.10, real 0.06
draw_rows({"made": made[closest], "nearest": known[index[closest]]})
plt.show()
# figure> Two rows of ten digits, the made ones above their nearest training images. Each pair
# figure> shows the same digit in a similar hand, and differs in the gray of its pixels.
# --8<-- [end:neighbors]
