"""Ten digits: original, rebuilt by PCA, rebuilt by the autoencoder."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)
# needs: matplotlib (it draws)

from drawing import draw_rows, plt
from nets import Autoencoder, torch
from parts import new, new_labels
from pca import pca

# --8<-- [start:show]
from safetensors.torch import load_file

autoencoder = Autoencoder()
autoencoder.load_state_dict(load_file("autoencoder.safetensors"))

ten = torch.stack([new[new_labels == digit][0] for digit in range(10)])
with torch.no_grad():
    draw_rows({"new": ten, "PCA": pca(ten, 2), "autoencoder": autoencoder(ten)})
plt.show()
# figure> ALT
# --8<-- [end:show]
