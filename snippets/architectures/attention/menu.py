"""A lookup that finds one entry or none, and one that weighs all entries."""

# --8<-- [start:soft]
import torch

prices = {"soup": 6.0, "cake": 4.0, "salad": 7.0, "pancakes": 9.0}
print(prices.get("something warm and sweet"))
# > None

keys = torch.tensor([[3.0, 0.0], [0.0, 3.0], [0.0, 0.0], [2.0, 3.0]])
values = torch.tensor(list(prices.values()))
query = torch.tensor([1.0, 1.0])

scores = keys @ query  # 3, 3, 0, 5
weights = scores.softmax(dim=0)
print(weights)
# > tensor([0.1059, 0.1059, 0.0053, 0.7828])
print(f"{weights @ values:.2f}")
# > 8.14
# --8<-- [end:soft]

# --8<-- [start:sharp]
for sharpness in (0.0, 0.5, 10.0):
    weights = (keys @ (sharpness * query)).softmax(dim=0)
    print(f"{sharpness:4}: {weights @ values:.2f}")
# >  0.0: 6.50
# >  0.5: 7.29
# > 10.0: 9.00
# --8<-- [end:sharp]
