"""The cost of every amount of electricity, and the price of one more."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def bill(usage):
    if usage <= 100:
        return 0.20 * usage
    return 20 + 0.35 * (usage - 100)


amounts, costs, slopes = range(1, 201), [], []
for amount in amounts:
    usage = torch.tensor(float(amount), requires_grad=True)
    cost = bill(usage)
    cost.backward()
    costs.append(cost.item())
    slopes.append(usage.grad.item())


def draw(amounts, costs, slopes):
    _, (left, right) = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
    left.plot(amounts, costs)
    left.set(xlabel="usage in kWh", ylabel="cost")
    right.plot(amounts, slopes, ".", markersize=3, color="C1")
    right.set(xlabel="usage in kWh", ylabel="cost of one kWh more", ylim=(0, 0.4))


# --8<-- [end:draw]

# --8<-- [start:show]
draw(amounts, costs, slopes)
plt.show()
# figure> Left, the cost rises in a straight line to 20{=bill(100)} at
# figure> 100{=slopes.count(slopes[0])} kWh and then more steeply,
# figure> to 55{=costs[-1]} at 200{=amounts[-1]} kWh. Right, the gradients that PyTorch found:
# figure> 0.20{=slopes[0]} up to 100{=slopes.count(slopes[0])} kWh and 0.35{=slopes[-1]} from there on, with
# figure> a jump where the branch changes.
# --8<-- [end:show]
