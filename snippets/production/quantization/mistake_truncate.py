"""A conversion to int8 cuts off; it does not round."""

# --8<-- [start:mistake]
import torch

x = torch.linspace(-10, 10, 1001)
for name, whole in (("cut", x.to(torch.int8)), ("rounded", x.round().to(torch.int8))):
    print(f"{name:8} off by {(whole - x).abs().mean():.2f}", end=", ")
    print(f"closer to 0 by {(x.abs() - whole.abs()).mean():.2f}")
# > cut      off by 0.49, closer to 0 by 0.49
# > rounded  off by 0.25, closer to 0 by -0.00
# --8<-- [end:mistake]
