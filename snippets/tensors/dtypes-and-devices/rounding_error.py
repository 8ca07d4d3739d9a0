"""How much of a number is lost in a smaller float type."""

# needs: matplotlib (draws the curves)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def largest_error(numbers: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """Return the loss of storing numbers in a type, the largest of each column."""
    lost = numbers.to(dtype).double() - numbers
    return (lost / numbers).abs().amax(dim=0).clamp(max=1)


def draw_errors(sizes: torch.Tensor, errors: dict) -> None:
    """Draw the errors of each type over the sizes of the numbers."""
    _, ax = plt.subplots(figsize=(6.4, 3))
    for dtype, error in errors.items():
        name = str(dtype).removeprefix("torch.")
        ax.loglog(sizes, error, label=name)
    ax.set(xlabel="size of the number", ylabel="largest relative error")
    ax.legend()


# --8<-- [end:draw]

# --8<-- [start:show]
torch.manual_seed(0)
sizes = 10 ** torch.linspace(-12, 12, 241, dtype=torch.float64)
spread = 1 + torch.rand(200, 1, dtype=torch.float64)  # 200 numbers for each size
dtypes = (torch.float16, torch.bfloat16, torch.float32)
errors = {dtype: largest_error(spread * sizes, dtype) for dtype in dtypes}
draw_errors(sizes, errors)
plt.show()
# figure> Three curves over numbers from 1e-12{=sizes[0]} to 1e12{=sizes[-1]}, with the share of a number
# figure> that storing it loses. float32 loses up to 6e-8{=errors[torch.float32].max()} everywhere, and
# figure> bfloat16 up to 4e-3{=errors[torch.bfloat16].max()}. float16 is between the two from
# figure> 8e-6{=sizes[errors[torch.float16] < errors[torch.bfloat16]].min()} to
# figure> 65504{=torch.finfo(torch.float16).max}; beyond either end its error rises to 1, which means that
# figure> the number is lost.
# --8<-- [end:show]
