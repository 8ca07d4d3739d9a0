"""Steps against quality, as a classifier sees it, and what it does not see."""

# needs: safetensors (the weights are saved with it)
# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

from drawing import draw_rows, plt
from nets import F, Velocity, flow, mlp, torch
from parts import known, known_labels, new, new_labels
from safetensors.torch import load_file

velocity = Velocity(size=64, hidden=160, hints=10)
velocity.load_state_dict(load_file("velocity.safetensors"))
reader = mlp(64, 64, 10)
reader.load_state_dict(load_file("reader.safetensors"))

# --8<-- [start:scores]
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


print(f"real, new digits: {right(new, new_labels):.1f} %")
for steps in (1, 2, 4, 8, 16, 32):
    scores = [right(generate(steps, seed), wanted) for seed in range(5)]
    print(f"{steps:2} steps: from {min(scores):.1f} to {max(scores):.1f} %")
# --8<-- [end:scores]


# --8<-- [start:table]
def spread(images: torch.Tensor, digits: torch.Tensor) -> torch.Tensor:
    """Return by how much images of the same digit differ."""
    same = [images[digits == digit] for digit in range(10)]
    return torch.stack([some.var(dim=0).mean() for some in same]).mean().sqrt()


def nearest(images: torch.Tensor) -> torch.return_types.min:
    """Return the distance of the nearest training image, and its index."""
    return (torch.cdist(images, known) / 8).min(dim=1)


def report(name: str, images: torch.Tensor, digits: torch.Tensor) -> None:
    """Print all three measures."""
    print(f"{name:<16} {right(images, digits):5.1f}", end="  ")
    print(f"{spread(images, digits):6.2f}  {nearest(images).values.mean():7.2f}")


# --8<-- [end:table]

# --8<-- [start:rows]
first = torch.stack([known[known_labels == digit][0] for digit in range(10)])
print("                 right  spread  nearest")
report("real, new", new, new_labels)
report("training images", known, known_labels)
report("ten of them", first[wanted], wanted)
report("noise", torch.rand(500, 64, dtype=torch.float64), wanted)
for steps in (1, 2, 8, 32):
    report(f"made, {steps} steps", generate(steps, seed=0), wanted)
# --8<-- [end:rows]

# --8<-- [start:neighbors]
made = generate(steps=32, seed=0)
distance, index = nearest(made)
closest = distance.argsort()[:10]
print(f"{distance[closest[0]]:.2f}, real ones {nearest(new).values.min():.2f}")
draw_rows({"made": made[closest], "nearest": known[index[closest]]})
plt.show()
# figure> ALT
# --8<-- [end:neighbors]
