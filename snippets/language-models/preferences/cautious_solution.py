"""Solution: both labels, each with its share."""

from cautious import check_cautious, torch


# --8<-- [start:solution]
def cautious_loss(margins: torch.Tensor, doubt: float) -> torch.Tensor:
    """Return the mean DPO loss of margins, if a share `doubt` of all labels is swapped."""
    as_told, swapped = (
        -torch.nn.functional.logsigmoid(margins),
        -torch.nn.functional.logsigmoid(-margins),
    )
    return ((1 - doubt) * as_told + doubt * swapped).mean()


print(check_cautious(cautious_loss))
# > Right!
some = torch.linspace(0, 10, 1001)
for doubt in (0.0, 0.01, 0.1):
    losses = torch.stack([cautious_loss(margin, doubt) for margin in some])
    print(f"doubt {doubt}: lowest at a margin of {some[losses.argmin()]:.1f}")
# > doubt 0.0: lowest at a margin of 10.0
# > doubt 0.01: lowest at a margin of 4.6
# > doubt 0.1: lowest at a margin of 2.2
# --8<-- [end:solution]
