"""Error and accuracy over bits."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)
# needs: matplotlib (it draws)

from bits import BITS, misses, percents

# isort: split

# --8<-- [start:draw]
import matplotlib.pyplot as plt

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
plt.show()
# figure> Left: on a logarithmic axis, the error of the weights falls in nearly straight lines, by about half with each
# figure> bit; with a scale per row it is about half of what it is with one scale. Right: from 5 bits on, all points lie
# figure> close to 97%{=sum(percents["per row", 5]) / 5}. With 2 bits, one scale per row reads
# figure> 77%{=sum(percents["per row", 2]) / 5} on average, and one scale for all 25%{=sum(percents["one scale", 2]) / 5}.
# --8<-- [end:draw]
