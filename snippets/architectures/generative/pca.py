"""PCA on the digits, by hand, and what both rebuild from two latents."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)
# needs: matplotlib (it draws)

from digits_parts import known, new, new_labels
from drawing import draw_rows, plt
from generators import Autoencoder, torch

# --8<-- [start:pca]
from safetensors.torch import load_file

center = known.mean(dim=0)
directions = torch.linalg.svd(known - center, full_matrices=False).Vh


def pca(images: torch.Tensor, latents: int) -> torch.Tensor:
    """Squeeze images into a few numbers, and rebuild them."""
    axes = directions[:latents]
    return (images - center) @ axes.T @ axes + center


for latents in range(2, 7):
    error = (pca(new, latents) - new).square().mean()
    print(f"{latents} latents: error {error:.4f}")
# > 2 latents: error 0.0529
# > 3 latents: error 0.0442
# > 4 latents: error 0.0380
# > 5 latents: error 0.0341
# > 6 latents: error 0.0304
# --8<-- [end:pca]

# --8<-- [start:show]
autoencoder = Autoencoder()
autoencoder.load_state_dict(load_file("autoencoder.safetensors"))

ten = torch.stack([new[new_labels == digit][0] for digit in range(10)])
with torch.no_grad():
    rebuilt = {"PCA": pca(ten, 2), "network": autoencoder(ten)}
draw_rows({"new": ten} | rebuilt)
plt.show()
# figure> Three rows of ten digits. New: from zero to nine, each written by hand. PCA: gray
# figure> smears, in which few can be read. Network: clear strokes throughout, but the four
# figure> has become a nine, the eight a five and the nine a three.
# --8<-- [end:show]
