"""PCA on the digits, by hand, with two to six latents."""

# needs: sklearn (the digits come with it)

from parts import known, new, torch

# --8<-- [start:pca]
center = known.mean(dim=0)
directions = torch.linalg.svd(known - center, full_matrices=False).Vh


def pca(images: torch.Tensor, latents: int) -> torch.Tensor:
    """Squeeze images into a few numbers, and rebuild them."""
    axes = directions[:latents]
    return (images - center) @ axes.T @ axes + center


for latents in range(2, 7):
    error = (pca(new, latents) - new).square().mean()
    print(f"{latents} latents: error {error:.4f}")
# --8<-- [end:pca]
