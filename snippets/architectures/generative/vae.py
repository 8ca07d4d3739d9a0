"""A variational autoencoder, trained and saved."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved with it)

from digits_parts import known, new
from generators import VAE, F, fit, torch, two_terms
from safetensors.torch import save_file

# --8<-- [start:train]
torch.manual_seed(0)
vae = VAE()
fit(vae, lambda vae, images: sum(two_terms(vae, images)), known)
reconstruction, kl = two_terms(vae, new)
print(f"reconstruction {reconstruction:.1f}, KL {kl:.1f}")
# > reconstruction 30.1, KL 4.4
mean, _ = vae.encoder(new).chunk(2, dim=1)
print(f"error {F.mse_loss(vae.decoder(mean), new):.4f}")
# > error 0.0366
save_file(vae.float().state_dict(), "vae.safetensors")
# saves> vae.safetensors
# --8<-- [end:train]
