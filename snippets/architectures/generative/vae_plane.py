"""The latent plane of the VAE, and what is drawn from it."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)
# needs: matplotlib (it draws)

from drawing import draw_plane, plt
from nets import VAE, mlp, torch
from parts import new
from safetensors.torch import load_file

reader = mlp(64, 64, 10)
reader.load_state_dict(load_file("reader.safetensors"))

# --8<-- [start:show]
vae = VAE()
vae.load_state_dict(load_file("vae.safetensors"))
with torch.no_grad():
    mean, _ = vae.encoder(new).chunk(2, dim=1)
    draw_plane(mean, vae.decoder)
plt.show()
# figure> ALT

torch.manual_seed(0)
drawn = torch.randn(500, 2, dtype=torch.float64)
answers = reader(vae.decoder(drawn)).argmax(dim=1)
print(answers.bincount(minlength=10).tolist())
# --8<-- [end:show]
