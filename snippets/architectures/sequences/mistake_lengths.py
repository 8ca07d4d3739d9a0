"""Common mistake: lengths that are not sorted, and a sequence without a step."""

# --8<-- [start:mistake]
import torch
from torch.nn.utils.rnn import pack_padded_sequence

batch = torch.randn(3, 4, 5)
for lengths, options in (
    (torch.tensor([2, 4, 3]), {}),
    (torch.tensor([2, 4, 0]), {"enforce_sorted": False}),
):
    try:
        pack_padded_sequence(batch, lengths, batch_first=True, **options)
    except RuntimeError as error:
        print(str(error).partition(". You")[0])
# --8<-- [end:mistake]
