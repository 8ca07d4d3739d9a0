"""Perplexity by token and by byte, on a text that the model has not seen."""

# needs: safetensors (the weights are kept in its format)

from losses import (
    loss_on,
    math,
    model,
    report,
    token_losses,
    tokenizer,
    validation,
)

# --8<-- [start:by-hand]
losses = token_losses(model, validation)
whole = len(losses) // 64 * 64
assert math.isclose(losses[:whole].mean(), loss_on(model, validation), rel_tol=1e-5)

size = sum(len(tokenizer.pieces[id]) for id in validation[1:].tolist())
size_a_token = size / len(losses)
print(f"{size} bytes in {len(losses)} tokens, {size_a_token:.2f} each")
# > 13987 bytes in 6469 tokens, 2.16 each
report("GPT", losses, size)
# > GPT: 6469 tokens, perplexity 26.7, bits 2.19
# --8<-- [end:by-hand]
