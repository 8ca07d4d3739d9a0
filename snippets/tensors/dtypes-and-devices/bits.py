"""How three float types spend their bits: sign, exponent, fraction."""

# needs: matplotlib (draws the bits)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch


def draw_bits(exponents: dict[torch.dtype, int]) -> None:
    """Draw each type as a row of bits, by the bits of its exponent."""
    _, ax = plt.subplots(figsize=(6.4, 2.2))
    for row, (dtype, exponent) in enumerate(exponents.items()):
        bits = torch.finfo(dtype).bits
        for bit in range(bits):
            part = 2 if bit == 0 else 0 if bit <= exponent else 1
            style = {"fc": f"C{part}", "alpha": 0.35, "ec": f"C{part}"}
            box = plt.Rectangle((bit, -1.5 * row), 0.85, 1, **style)
            ax.add_patch(box)
        name = str(dtype).removeprefix("torch.")
        ax.text(-0.5, 0.5 - 1.5 * row, name, ha="right", va="center")
        text = f"{exponent} + {bits - 1 - exponent}"
        ax.text(bits + 0.4, 0.5 - 1.5 * row, text, va="center")
    for part, (x, word) in enumerate([(4.9, "exponent"), (19.9, "fraction")]):
        ax.text(x, 1.3, word, color=f"C{part}", ha="center")
    ax.text(0.9, 1.3, "sign", color="C2", ha="right")
    ax.set(xlim=(-7, 36.5), ylim=(-3.2, 2.2))
    ax.axis("off")


# --8<-- [end:draw]

# --8<-- [start:show]
draw_bits({torch.float32: 8, torch.bfloat16: 8, torch.float16: 5})
plt.show()
# figure> Three rows of boxes, one box for each bit. float32 has 1 sign bit, 8 for the
# figure> exponent and 23 for the fraction. bfloat16 also has 8 for the exponent, but only 7
# figure> for the fraction. float16 has 5 and 10.
# --8<-- [end:show]
