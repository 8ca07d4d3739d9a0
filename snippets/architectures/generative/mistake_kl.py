"""Common mistake: one term is a mean over the pixels, the other a sum."""

# needs: sklearn (the digits come with it)

from digits_parts import known
from generators import VAE, F, fit, torch, two_terms


# --8<-- [start:mistake]
def mean_and_sum(vae: VAE, images: torch.Tensor) -> torch.Tensor:
    rebuilt, mean, log_variance = vae(images)
    kl = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    return F.mse_loss(rebuilt, images) + kl.sum(dim=1).mean()


for loss in (mean_and_sum, lambda *both: sum(two_terms(*both))):
    torch.manual_seed(0)
    vae = VAE()
    fit(vae, loss, known, steps=200)
    with torch.no_grad():
        rebuilt, kl = vae(known)[0], two_terms(vae, known)[1]
    print(f"KL {kl:.2f}, rebuilt images differ by {rebuilt.std(dim=0).mean():.2f}")
# > KL 0.00, rebuilt images differ by 0.01
# > KL 2.92, rebuilt images differ by 0.10
# --8<-- [end:mistake]
