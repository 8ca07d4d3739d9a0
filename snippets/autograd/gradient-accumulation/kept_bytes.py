"""How many bytes the graph keeps at once, for one batch computed in three ways."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:measure]
import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
model = torch.nn.Sequential(
    torch.nn.Linear(64, 128), torch.nn.ReLU(), torch.nn.Linear(128, 1)
)
batch = torch.randn(1024, 64)
weights = {weight.data_ptr() for weight in model.parameters()}


def most_kept(pieces, back_each):
    """Return the largest number of bytes kept at once for the way back."""
    kept, most, total = {}, 0, 0

    def note(tensor):
        if tensor.data_ptr() not in weights:
            kept[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda kept: kept):
        for part in batch.chunk(pieces):
            loss = (model(part) ** 2).mean() / pieces
            total = total + loss
            most = max(most, sum(kept.values()))
            if back_each:
                loss.backward()
                kept.clear()
                total = 0
    return most


# --8<-- [end:measure]

# --8<-- [start:compare]
ways = {
    "all at once": most_kept(1, back_each=True),
    "8 pieces, backward after each": most_kept(8, back_each=True),
    "8 pieces, losses added first": most_kept(8, back_each=False),
}
for name, kept in ways.items():
    print(f"{name:30}{kept:8,} bytes")
# > all at once                    790,528 bytes
# > 8 pieces, backward after each   98,816 bytes
# > 8 pieces, losses added first   790,528 bytes
plt.figure(figsize=(6.4, 2))
thousands = [kept / 1000 for kept in ways.values()]
bars = plt.barh(list(ways), thousands)
plt.bar_label(bars, fmt="%.0f", padding=4)
plt.xlim(0, 920)
plt.gca().invert_yaxis()
plt.xlabel("kept for the way back, in thousand bytes")
plt.show()
# figure> Three bars: 791{=thousands[0]} thousand bytes are kept when the batch is computed all at once,
# figure> 99{=thousands[1]} thousand in 8 pieces with a backward after each, and again
# figure> 791{=thousands[2]} thousand when the losses of the 8 pieces are added first.
# --8<-- [end:compare]
