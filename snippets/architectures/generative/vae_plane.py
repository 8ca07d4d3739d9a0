"""The latent plane of the VAE, and what is drawn from it."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)
# needs: matplotlib (it draws)

from digits_parts import new
from drawing import draw_plane, plt
from generators import VAE, mlp, torch
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
# figure> Left: new digits on a plane, in a cloud around the middle, most of them inside the dashed
# figure> square. Right: images rebuilt from that square, where sixes, zeros, threes, fours, ones,
# figure> twos, nines and sevens turn into one another, blurred in between.

torch.manual_seed(0)
drawn = torch.randn(500, 2, dtype=torch.float64)
answers = reader(vae.decoder(drawn)).argmax(dim=1)
print(answers.bincount(minlength=10).tolist())
# > [34, 43, 43, 66, 79, 27, 58, 33, 79, 38]
# --8<-- [end:show]
