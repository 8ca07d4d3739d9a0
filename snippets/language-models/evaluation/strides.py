"""What a text costs when each token sees more of what stands before it."""

# needs: safetensors (the weights are kept in its format)

from losses import log_probs, model, token_losses, torch, validation

# --8<-- [start:places]
rows = validation[: len(validation) // 65 * 65].view(-1, 65)
with torch.no_grad():
    by_place = -log_probs(model, rows).mean(dim=0)
for first, last in ((0, 1), (1, 4), (4, 16), (16, 64)):
    print(f"{first} to {last - 1} tokens before: {by_place[first:last].mean():.2f}")
# > 0 to 0 tokens before: 3.73
# > 1 to 3 tokens before: 3.43
# > 4 to 15 tokens before: 3.30
# > 16 to 63 tokens before: 3.26
# --8<-- [end:places]

# --8<-- [start:strides]
for stride in (64, 32, 16):
    perplexity = token_losses(model, validation, stride).mean().exp()
    windows = -(-(len(validation) - 1) // stride)
    print(f"stride {stride}: {windows} windows, perplexity {perplexity:.1f}")
# > stride 64: 102 windows, perplexity 26.7
# > stride 32: 203 windows, perplexity 26.2
# > stride 16: 405 windows, perplexity 26.1
# --8<-- [end:strides]
