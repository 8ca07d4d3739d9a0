"""Sequences of different lengths: padded, masked and packed."""

# needs: matplotlib (it draws)

from pictures import draw_packed, plt

# --8<-- [start:last]
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(length, 5) for length in (4, 2, 3)]
lengths = torch.tensor([len(one) for one in sequences])
padded = pad_sequence(sequences, batch_first=True)  # 3 sequences of 4 steps


def one_by_one(lstm: nn.LSTM) -> torch.Tensor:
    """Return the final states of sequences that run alone, without padding."""
    return torch.cat([lstm(one[None])[1][0] for one in sequences], dim=1)


lstm = nn.LSTM(5, 8, batch_first=True)
alone = one_by_one(lstm)[0]
output, (h_n, c_n) = lstm(padded)
print(torch.isclose(output[:, -1], alone).all(dim=1))
print(torch.isclose(h_n[0], alone).all(dim=1))
# --8<-- [end:last]

# --8<-- [start:gather]
last = output[torch.arange(len(output)), lengths - 1]
torch.testing.assert_close(last, alone)

index = (lengths - 1)[:, None, None].expand(-1, 1, output.shape[2])
torch.testing.assert_close(output.gather(1, index)[:, 0], alone)
# --8<-- [end:gather]

# --8<-- [start:letters]
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

names = ["abcd", "ef", "ghi"]
codes = pad_sequence([torch.tensor(list(name.encode())) for name in names], True)
packed = pack_padded_sequence(codes, lengths, batch_first=True, enforce_sorted=False)
print(bytes(packed.data.tolist()).decode())
print(packed.batch_sizes)
# --8<-- [end:letters]

# --8<-- [start:show]
draw_packed(names)
plt.show()
# figure> Two grids of three rows and four columns. Padded: a b c d, then e f and two gray cells, then g h i and
# figure> one gray cell. Packed: a b c d, then g h i, then e f, and no gray cells. Small numbers count down the
# figure> columns of the packed grid: 1 for a, 2 for g, 3 for e, 4 for b, up to 9 for d.
# --8<-- [end:show]

# --8<-- [start:mask]
packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
packed_output, (packed_h, packed_c) = lstm(packed)
torch.testing.assert_close(packed_h[0], last)

unpacked, unpacked_lengths = pad_packed_sequence(packed_output, batch_first=True)
valid = torch.arange(4) < lengths[:, None]
torch.testing.assert_close(unpacked, output * valid[:, :, None])
# --8<-- [end:mask]

# --8<-- [start:back]
both_ways = nn.LSTM(5, 8, batch_first=True, bidirectional=True)
for name, batch in (("padded", padded), ("packed", packed)):
    _, (h_n, _) = both_ways(batch)
    right = torch.isclose(h_n, one_by_one(both_ways)).all(dim=2)
    print(f"{name}: forward {right[0].tolist()}, backward {right[1].tolist()}")
# --8<-- [end:back]
