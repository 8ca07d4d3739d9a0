"""Solution: keep the likeliest rows, whichever row they come from."""

# needs: safetensors (the weights are kept in its format)

from beam import check_beam_search, tell, torch


# --8<-- [start:solution]
@torch.no_grad()
def beam_search(
    model, ids: torch.Tensor, count: int, width: int, vocabulary: int
) -> torch.Tensor:
    """Return ids, (1, length), with the likeliest `count` more that are found."""
    totals = torch.zeros(1)
    for _ in range(count):
        longer = totals[:, None] + model(ids)[:, -1].log_softmax(dim=-1)
        totals, places = longer.flatten().topk(min(width, longer.numel()))
        rows, new = places // vocabulary, places % vocabulary
        ids = torch.cat([ids[rows], new[:, None]], dim=1)
    return ids[:1]


for width in (1, 4, 16):
    print(tell(beam_search, width))
# > 1: -75.6 'Alice was quite a gloves, and she was going to been to be no under, and she was going to been to be tried to be t'
# > 4: -56.4 "Alice said to herself, 'but she's suddence of the by theirds, and the Dormouse, and the March Hare,"
# > 16: -36.4 "Alice remarked.\n'Of course,' said the Caterpillar.\n'Of course,' said the Caterpillar."
print(check_beam_search(beam_search))
# > Right!
# --8<-- [end:solution]
