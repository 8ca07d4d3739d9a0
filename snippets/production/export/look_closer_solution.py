"""Solution: torch.cond, with the layers in one of its branches."""

from look_closer import check_look_closer, nn, torch


# --8<-- [start:solution]
def look_closer(signal: torch.Tensor, large: nn.Module) -> torch.Tensor:
    return torch.cond(
        (signal > 1).any(),
        lambda signal: large(signal),
        lambda signal: signal.new_zeros(signal.shape[0], 1),
        (signal,),
    )


print(check_look_closer(look_closer))
# > Right!
# --8<-- [end:solution]
