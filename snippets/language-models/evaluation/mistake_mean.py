"""Common mistake: a mean of perplexities."""

# needs: safetensors (the weights are kept in its format)

from losses import model, token_losses, torch, validation

# --8<-- [start:mistake]
losses = token_losses(model, validation)
pages = torch.stack([page.mean() for page in losses.split(640)])
print(
    f"of all tokens {losses.mean().exp():.1f}, mean of pages {pages.exp().mean():.1f}"
)
# > of all tokens 26.7, mean of pages 28.5
print(f"mean over single tokens {losses.exp().mean():.0f}")
# > mean over single tokens 27790
# --8<-- [end:mistake]
