"""Solution: the losses of both copies, without what joins them."""

# needs: safetensors (the weights are kept in its format)

from echo import F, Tensor, check_echo, nn, torch

# isort: split

# --8<-- [start:solution]
from alice import load_tokens
from trained import load_model


@torch.no_grad()
def echo_losses(scorer: nn.Module, pieces: Tensor) -> tuple[float, float]:
    """Let the model read each piece, (batch, length), twice in a row.

    Return its mean losses on the first and on the second copy, each time for
    all tokens of a piece but the first.
    """
    twice = torch.cat([pieces, pieces], dim=1)
    losses = F.cross_entropy(scorer(twice[:, :-1]).mT, twice[:, 1:], reduction="none")
    length = pieces.size(1)
    return losses[:, : length - 1].mean().item(), losses[:, length:].mean().item()


print(check_echo(echo_losses))
# > Right!
_, unread = load_tokens()
first, second = echo_losses(load_model(), unread.unfold(0, 24, 12))
print(f"{first:.1f} at first, {second:.1f} when it reads it again")
# > 3.3 at first, 3.4 when it reads it again
# --8<-- [end:solution]
