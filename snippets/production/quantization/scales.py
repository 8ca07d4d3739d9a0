"""Scales for a whole tensor, or for each of its rows."""

# --8<-- [start:define]
import torch


def find_scales(x: torch.Tensor, dim=(), bits: int = 8) -> torch.Tensor:
    """Return one scale, (1, 1), or with dim=1 one for each row, (rows, 1)."""
    largest = x.abs().amax(dim, keepdim=True)
    return largest.where(largest > 0, 1.0) / (2 ** (bits - 1) - 1)


def to_whole(x: torch.Tensor, scales: torch.Tensor, bits: int = 8) -> torch.Tensor:
    """Round to whole numbers of so many bits."""
    top = 2 ** (bits - 1) - 1
    return (x / scales).round().clamp(-top, top).to(torch.int8)


# --8<-- [end:define]
