"""Error and accuracy over bits."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)
# needs: matplotlib (it draws)

from bits import BITS, misses, percents

# isort: split

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def draw() -> None:
    """Draw the errors at the left, and the answers at the right."""
    _, (left, right) = plt.subplots(1, 2, figsize=(7.5, 3.2), layout="constrained")
    for name, color in (("one scale", "C0"), ("per row", "C1")):
        left.plot(BITS, [misses[name, b] for b in BITS], "o-", color=color, label=name)
        means = [sum(percents[name, b]) / 5 for b in BITS]
        right.plot(BITS, means, "-", color=color)
        for b in BITS:
            right.plot([b] * 5, percents[name, b], ".", color=color)
    left.set(yscale="log", xlabel="bits", ylabel="error of the weights, as a share")
    right.set(xlabel="bits", ylabel="digits read right (%)")
    left.legend()


# --8<-- [end:draw]

# --8<-- [start:show]
draw()
plt.show()
# figure> Left: on a logarithmic axis, the error of the weights falls in nearly straight lines, by about half with each
# figure> bit; the line for a scale per row lies below the other throughout. Right: from 5 bits on, all points lie
# figure> close to 97%{=sum(percents["per row", 5]) / 5}. With 2 bits, one scale per row reads
# figure> 77%{=sum(percents["per row", 2]) / 5} on average, and one scale for all 34%{=sum(percents["one scale", 2]) / 5}.
# --8<-- [end:show]
