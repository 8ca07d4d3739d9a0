"""Numbers that are all on one side of 0: a zero point makes use of both signs."""

# --8<-- [start:affine]
import torch


def find_affine(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return scale and zero point, so that the least number becomes -128."""
    scale = (x.max() - x.min()) / 255
    return scale, (-128 - x.min() / scale).round()


torch.manual_seed(0)
brightness = torch.rand(1000) * 6  # from 0 to 6, like pixels, or outputs of a ReLU
symmetric = brightness.abs().max() / 127
scale, zero_point = find_affine(brightness)
print(f"steps of {symmetric:.4f}, or of {scale:.4f}; zero point {zero_point:.0f}")
# > steps of 0.0472, or of 0.0235; zero point -128

whole = (brightness / scale + zero_point).round().clamp(-128, 127).to(torch.int8)
back = (whole.float() - zero_point) * scale
print(f"{(back - brightness).abs().max() / scale:.2f} of a step")
# > 0.50 of a step
# --8<-- [end:affine]
