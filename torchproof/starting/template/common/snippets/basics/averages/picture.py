"""Mean and median of five numbers, while the last one moves away."""

# --8<-- [start:picture]
import matplotlib.pyplot as plt

last = [5, 10, 20, 30, 40, 50]
means = [(1 + 2 + 3 + 4 + value) / 5 for value in last]

plt.figure(figsize=(4.8, 2.8))
plt.plot(last, means, label="mean")
plt.plot(last, [3] * len(last), "--", label="median")
plt.xlabel("the last of five numbers")
plt.legend()
plt.show()
# figure> Two lines over the last number: the mean rises steadily, the median stays level.
# --8<-- [end:picture]
