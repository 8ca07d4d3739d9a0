"""A small vision transformer."""

# --8<-- [start:vit]
import torch
from torch import nn


def new_block(width: int) -> nn.TransformerEncoderLayer:
    """Return a transformer block: attention, then a small network."""
    return nn.TransformerEncoderLayer(
        width,
        nhead=2,
        dim_feedforward=2 * width,
        dropout=0.0,
        activation="gelu",
        batch_first=True,
        norm_first=True,
        bias=False,
    )


class VisionTransformer(nn.Module):
    """Patches, a class token, positions, blocks, and a linear layer."""

    def __init__(
        self, size=(8, 8), patch=2, width=24, depth=2, outputs=10, mean=False
    ) -> None:
        super().__init__()
        self.mean = mean
        count = (size[0] // patch) * (size[1] // patch)
        self.patches = nn.Conv2d(1, width, kernel_size=patch, stride=patch)
        self.class_token = nn.Parameter(torch.zeros(1, 1, width))
        self.positions = nn.Parameter(0.3 * torch.randn(1, 1 + count, width))
        self.blocks = nn.ModuleList(new_block(width) for _ in range(depth))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, outputs)

    def tokens(self, images: torch.Tensor) -> torch.Tensor:
        """Return the tokens that enter the first block."""
        patches = self.patches(images).flatten(2).mT
        first = self.class_token.expand(len(images), -1, -1)
        return torch.cat([first, patches], dim=1) + self.positions

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        x = self.tokens(images)
        for block in self.blocks:
            x = block(x)
        x = self.norm(x)
        return self.head(x[:, 1:].mean(dim=1) if self.mean else x[:, 0])


# --8<-- [end:vit]
