"""Which functions return a view, and which a copy."""

import torch


# --8<-- [start:test]
def shares(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Say whether two tensors use the same storage."""
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()


quarters = torch.arange(1, 13).reshape(4, 3)
print(shares(quarters, quarters.T))
# > True
print(shares(quarters, quarters.reshape(12)))
# > True
print(shares(quarters, quarters.T.reshape(12)))
# > False
# --8<-- [end:test]

# --8<-- [start:table]
results = {
    "unflatten": quarters.unflatten(0, (2, 2)),
    "permute": quarters.permute(1, 0),
    "expand": quarters.expand(2, 4, 3),  # all of it, twice
    "split": quarters.split(2)[1],  # the last two rows
    "unfold": quarters.unfold(0, 2, 1),  # rows 0 and 1, 1 and 2, …
    "cat": torch.cat([quarters]),
    "flip": quarters.flip(0),  # the last row first
    "clone": quarters.clone(),
}
for name, result in results.items():
    print(f"{name:<10}", "view" if shares(quarters, result) else "copy")
# > unflatten  view
# > permute    view
# > expand     view
# > split      view
# > unfold     view
# > cat        copy
# > flip       copy
# > clone      copy
# --8<-- [end:table]
