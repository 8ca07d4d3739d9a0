"""How much memory attention takes, by the length of the sequence."""

from by_hand import F, attention, torch

# --8<-- [start:kept]


def kept(attend, length: int, **masks) -> float:
    """Return how many megabytes autograd keeps for the backward pass."""
    shape = (1, 1, length, 64)  # one sequence, one head
    qkv = [torch.randn(shape, requires_grad=True) for _ in range(3)]
    sizes = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        sizes[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        attend(*qkv, **masks)
    return sum(sizes.values()) / 1e6


# --8<-- [end:kept]

# --8<-- [start:table]
function = F.scaled_dot_product_attention
print("tokens  by hand  function  is_causal  a mask")
# > tokens  by hand  function  is_causal  a mask
for length in (512, 1024, 2048):
    mask = torch.ones(length, length, dtype=torch.bool).tril()
    print(
        f"{length:6} {kept(attention, length):8.1f} {kept(function, length):9.1f}"
        f" {kept(function, length, is_causal=True):10.1f}"
        f" {kept(function, length, attn_mask=mask):7.1f}"
    )
# >    512      1.4       0.5        0.5     1.6
# >   1024      5.0       1.1        1.1     5.2
# >   2048     18.4       2.1        2.1    18.9
# --8<-- [end:table]
