"""The latent plane of the autoencoder, and what is drawn from it."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)
# needs: matplotlib (it draws)

from digits_parts import new
from drawing import draw_plane, plt
from generators import Autoencoder, mlp, torch
from safetensors.torch import load_file

autoencoder = Autoencoder()
autoencoder.load_state_dict(load_file("autoencoder.safetensors"))

# --8<-- [start:show]
with torch.no_grad():
    draw_plane(autoencoder.encoder(new), autoencoder.decoder)
plt.show()
# figure> Left: new digits on a plane. The sixes lie far to the right, many ones and fours far up,
# figure> most others around a dashed square in the middle. Right: images rebuilt from that square,
# figure> mostly sevens and fives, many blurred, and no six.
# --8<-- [end:show]

# --8<-- [start:count]
reader = mlp(64, 64, 10)
reader.load_state_dict(load_file("reader.safetensors"))

torch.manual_seed(0)
drawn = torch.randn(500, 2, dtype=torch.float64)
answers = reader(autoencoder.decoder(drawn)).argmax(dim=1)
print(answers.bincount(minlength=10).tolist())
# > [25, 23, 8, 22, 17, 201, 0, 150, 44, 10]
# --8<-- [end:count]
