"""How much of a number is lost when it is stored in a smaller float type."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
exponents = torch.linspace(-12, 12, 241, dtype=torch.float64)
spread = 1 + torch.rand(200, 1, dtype=torch.float64)
numbers = spread * 10**exponents  # 200 numbers for each exponent

_, ax = plt.subplots(figsize=(6.4, 3))
for dtype in (torch.float16, torch.bfloat16, torch.float32):
    stored = numbers.to(dtype).double()
    error = ((stored - numbers) / numbers).abs().amax(dim=0).clamp(max=1)
    ax.loglog(10**exponents, error, label=str(dtype).removeprefix("torch."))
ax.set(xlabel="size of the number", ylabel="largest relative error")
ax.legend()
# --8<-- [end:draw]

# --8<-- [start:show]
plt.show()
# figure> Three curves over numbers from 1e-12 to 1e12, with the share of a number that
# figure> storing it loses. float32 loses less than 1e-7 everywhere, and bfloat16 about 4e-3
# figure> everywhere. float16 is between the two from 1e-4 to 65504; beyond either end its
# figure> error rises to 1, which means that the number is lost.
# --8<-- [end:show]
