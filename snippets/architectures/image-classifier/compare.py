"""Five classifiers on the same ten parts, and the mistakes of three of them."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from baselines import most_frequent, nearest_mean, nearest_neighbor
from classifier import Classifier, linear_layers
from digit_images import images, labels
from mean_digits import draw_row, plt
from parts import by_part, fit, held_out, linear, mlp

# --8<-- [start:table]
methods = (most_frequent, nearest_mean, linear, mlp, nearest_neighbor)
scores = {method.__name__: held_out(method) for method in methods}
for name, ten in scores.items():
    accuracy = by_part(ten)
    print(f"{name:16}  {accuracy.mean():4.1f}  spread {accuracy.std():.1f}")
# > most_frequent      7.5  spread 1.5
# > nearest_mean      90.3  spread 1.6
# > linear            96.5  spread 0.8
# > mlp               98.1  spread 0.7
# > nearest_neighbor  98.8  spread 0.9
# --8<-- [end:table]


# --8<-- [start:pairs]
def compare(one: torch.Tensor, other: torch.Tensor) -> str:
    """Return the mean gain over the ten parts, and its standard error."""
    gain = by_part(one) - by_part(other)
    return f"{gain.mean():+.1f} ± {gain.std() / 10**0.5:.1f}"


neighbor = scores["nearest_neighbor"]
print("mlp against linear:  ", compare(scores["mlp"], scores["linear"]))
# > mlp against linear:   +1.6 ± 0.1
print("neighbor against mlp:", compare(neighbor, scores["mlp"]))
# > neighbor against mlp: +0.7 ± 0.3
# --8<-- [end:pairs]

# --8<-- [start:templates]
torch.manual_seed(0)
model = fit(Classifier(linear_layers(), images), images, labels)
weight = model.layers[1].weight.detach()  # (10, 64)
most = weight.abs().max()
look = {"cmap": "coolwarm", "vmin": -most, "vmax": most}
draw_row(weight.reshape(10, 1, 8, 8), range(10), **look)
plt.show()
# figure> Ten grids of eight by eight squares, 0 to 9, from blue over gray to red. That of the 0 is blue in
# figure> the middle, with red around it. In the others, red and blue patches alternate, and hardly one looks
# figure> like its digit.
# --8<-- [end:templates]


# --8<-- [start:draw-mistakes]
def draw_mistakes(said: torch.Tensor, labels: torch.Tensor) -> None:
    """Draw a confusion matrix without its diagonal, counts as dots."""
    matrix = torch.bincount(10 * labels + said, minlength=100).reshape(10, 10)
    truth, answer = matrix.fill_diagonal_(0).nonzero(as_tuple=True)
    counts = matrix[truth, answer]
    _, ax = plt.subplots(figsize=(4.6, 4.4), layout="constrained")
    ax.scatter(answer, truth, s=150 * counts, alpha=0.3)
    for x, y, count in zip(answer, truth, counts, strict=True):
        ax.text(x, y, count.item(), ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="answer", ylabel="truth")
    ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5))


# --8<-- [end:draw-mistakes]

# --8<-- [start:confusion]
said = scores["mlp"].argmax(dim=1)
draw_mistakes(said, labels)
plt.show()
# figure> Ten rows, the true digits, and ten columns, the answers. A dot with a number counts each kind
# figure> of mistake. Most are 1. The largest, 4{=((labels == 8) & (said == 1)).sum()}, stands where an 8
# figure> was read as a 1. The rows of the 5 and of the 8 have the most mistakes,
# figure> 6{=((labels == 8) & (said != 8)).sum()} each, and that of the 4 has none.
# --8<-- [end:confusion]

# --8<-- [start:worst]
wrong = {name: ten.argmax(dim=1) != labels for name, ten in scores.items()}
for name in ("linear", "mlp", "nearest_neighbor"):
    print(f"{name:16} {wrong[name].sum()} of {len(labels)}")
# > linear           52 of 1497
# > mlp              28 of 1497
# > nearest_neighbor 18 of 1497
all_three = wrong["linear"] & wrong["mlp"] & wrong["nearest_neighbor"]
print(f"all three        {all_three.sum()}")
# > all three        8

certainty = scores["mlp"].softmax(dim=1).amax(dim=1)
worst = torch.where(wrong["mlp"], certainty, 0).topk(5).indices

parts = enumerate(labels.tensor_split(10))
part = torch.cat([torch.full_like(some, n) for n, some in parts])
rows = images.flatten(1)
distances = torch.cdist(rows[worst], rows)
distances[part[worst].unsqueeze(1) == part] = torch.inf  # not learned from
similar = distances.argmin(dim=1)

titles = [f"{labels[n]}, read as {said[n]}" for n in worst]
titles += [f"a {labels[n]}" for n in similar]
draw_row(images[torch.cat([worst, similar])], titles, cmap="gray_r")
plt.show()
# figure> Five digits that were read wrongly, and below each the most similar image of the other
# figure> parts. A 6{=labels[worst[0]]} read as 1{=said[worst[0]]} above a 6{=labels[similar[0]]}, a
# figure> 9{=labels[worst[1]]} read as 5{=said[worst[1]]} above a 3{=labels[similar[1]]}, an
# figure> 8{=labels[worst[2]]} read as 1{=said[worst[2]]} above a 1{=labels[similar[2]]}, an
# figure> 8{=labels[worst[3]]} read as 1{=said[worst[3]]} above an 8{=labels[similar[3]]}, and a
# figure> 9{=labels[worst[4]]} read as 5{=said[worst[4]]} above a 5{=labels[similar[4]]}.
# --8<-- [end:worst]
