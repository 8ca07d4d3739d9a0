"""The loss of each token of a text, and what is made of it."""

# needs: safetensors (the weights are kept in its format)

# --8<-- [start:load]
import math
import random
import re

import torch
from alice import load_text, load_tokenizer, load_tokens
from bpe import Tokenizer
from language_model import fit, log_probs, loss_on
from torch.nn import functional as F
from trained import load_model

model, tokenizer = load_model(), load_tokenizer()
training, validation = load_tokens()
# --8<-- [end:load]


# --8<-- [start:losses]
@torch.no_grad()
def token_losses(model, tokens: torch.Tensor, stride: int = 64) -> torch.Tensor:
    """Return the loss of each token but the first, in nats.

    The window moves on by `stride`, and what was scored before is context only.
    """
    losses, done, context = [], 1, model.config.context
    while done < len(tokens):
        end = min(done + stride, len(tokens))
        ids = tokens[max(0, end - context - 1) : end]
        losses.append(-log_probs(model, ids[None])[0, done - end :])
        done = end
    return torch.cat(losses)


def report(name: str, losses: torch.Tensor, size: int) -> None:
    """Print perplexity by token, and bits by byte of a text of `size` bytes."""
    perplexity = losses.mean().exp()
    bits = losses.sum() / math.log(2) / size
    print(f"{name}: {len(losses)} tokens, perplexity {perplexity:.1f}, bits {bits:.2f}")


# --8<-- [end:losses]

__all__ = ["F", "Tokenizer", "fit", "load_text", "loss_on", "random", "re"]
