"""Sequences of different lengths: padded, masked and packed."""

# needs: matplotlib (it draws)

import torch
from pictures import draw_packed, plt
from torch import nn

# --8<-- [start:last]
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
    pad_sequence,
)

torch.manual_seed(0)
sequences = [torch.randn(length, 5) for length in (4, 2, 3)]
lengths = torch.tensor([len(one) for one in sequences])
padded = pad_sequence(sequences, batch_first=True)  # 3 sequences of 4 steps


def one_by_one(lstm: nn.LSTM) -> torch.Tensor:
    """Return the final states of sequences that run alone."""
    return torch.cat([lstm(one[None])[1][0] for one in sequences], dim=1)


lstm = nn.LSTM(5, 8, batch_first=True)
alone = one_by_one(lstm)[0]
output, (h_n, c_n) = lstm(padded)
print(torch.isclose(output[:, -1], alone).all(dim=1))
# > tensor([ True, False, False])
assert torch.equal(h_n[0], output[:, -1])
# --8<-- [end:last]

# --8<-- [start:gather]
last = output[torch.arange(len(output)), lengths - 1]
torch.testing.assert_close(last, alone)

index = (lengths - 1)[:, None, None].expand(-1, 1, output.shape[2])
torch.testing.assert_close(output.gather(1, index)[:, 0], alone)
# --8<-- [end:gather]

# --8<-- [start:letters]
names = ["abcd", "ef", "ghi"]
letters = [torch.tensor(list(name.encode())) for name in names]
codes = pad_sequence(letters, batch_first=True)
packed = pack_padded_sequence(codes, lengths, batch_first=True, enforce_sorted=False)
print(bytes(packed.data.tolist()).decode(), packed.batch_sizes.tolist())
# > agebhfcid [3, 3, 2, 1]
# --8<-- [end:letters]

# --8<-- [start:show]
draw_packed(names)
plt.show()
# figure> Two grids of three rows. Padded: a b c d, then e f and two gray cells, then g h i and one. Packed:
# figure> a b c d, then g h i, then e f, no gray. Numbers count down its columns, 1 for a to 9{=len(packed.data)} for d.
# --8<-- [end:show]

# --8<-- [start:mask]
packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
packed_output, (packed_h, packed_c) = lstm(packed)
torch.testing.assert_close(packed_h[0], last)

unpacked, unpacked_lengths = pad_packed_sequence(packed_output, batch_first=True)
valid = torch.arange(4) < lengths[:, None]
torch.testing.assert_close(unpacked, output * valid[:, :, None])

both_ways = nn.LSTM(5, 8, batch_first=True, bidirectional=True)
for name, batch in (("padded", padded), ("packed", packed)):
    _, (h_n, _) = both_ways(batch)
    right = torch.isclose(h_n, one_by_one(both_ways)).all(dim=2)
    print(f"{name}: forward {right[0].tolist()}, backward {right[1].tolist()}")
# > padded: forward [True, False, False], backward [True, False, False]
# > packed: forward [True, True, True], backward [True, True, True]
# --8<-- [end:mask]
