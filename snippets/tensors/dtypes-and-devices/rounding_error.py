"""How much of a number is lost in a smaller float type."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_errors(*dtypes: torch.dtype) -> None:
    """Draw the loss of storing numbers of many sizes in each type."""
    sizes = 10 ** torch.linspace(-12, 12, 241, dtype=torch.float64)
    spread = 1 + torch.rand(200, 1, dtype=torch.float64)
    numbers = spread * sizes  # 200 for each size
    _, ax = plt.subplots(figsize=(6.4, 3))
    for dtype in dtypes:
        lost = numbers.to(dtype).double() - numbers
        error = (lost / numbers).abs().amax(dim=0).clamp(max=1)
        name = str(dtype).removeprefix("torch.")
        ax.loglog(sizes, error, label=name)
    ax.set(xlabel="size of the number", ylabel="largest relative error")
    ax.legend()


# --8<-- [end:draw]

# --8<-- [start:show]
torch.manual_seed(0)
draw_errors(torch.float16, torch.bfloat16, torch.float32)
plt.show()
# figure> Three curves over numbers from 1e-12 to 1e12, with the share of a number that
# figure> storing it loses. float32 loses less than 1e-7 everywhere, and bfloat16 about 4e-3
# figure> everywhere. float16 is between the two from 1e-5 to 65504; beyond either end its
# figure> error rises to 1, which means that the number is lost.
# --8<-- [end:show]
