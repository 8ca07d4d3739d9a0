"""How many graphs a function needs for batches of many sizes."""

from photo import brighten, graphs, torch, watch


# --8<-- [start:grow]
def graphs_for(function, sizes, mark=False, **settings) -> list[int]:
    """Return how many graphs there are after a batch of each size."""
    torch.compiler.reset()  # forget what was compiled
    graphs.clear()
    compiled, counts = torch.compile(function, backend=watch, **settings), []
    for size in sizes:
        batch = torch.rand(size, 3)
        if mark:
            torch._dynamo.mark_dynamic(batch, 0)
        compiled(batch)
        counts.append(len(graphs))
    return counts


print(graphs_for(brighten, [8, 8, 16, 32, 48]))
# > [1, 1, 2, 2, 2]
# --8<-- [end:grow]

# --8<-- [start:settings]
sizes = [8, 16, 32, 48, 1]
for setting in (None, True, False):
    print(f"dynamic={setting}: {graphs_for(brighten, sizes, dynamic=setting)}")
# > dynamic=None: [1, 2, 2, 2, 3]
# > dynamic=True: [1, 1, 1, 1, 2]
# > dynamic=False: [1, 2, 3, 4, 5]
print("marked:", graphs_for(brighten, sizes[:4], mark=True))
# > marked: [1, 1, 1, 1]
# --8<-- [end:settings]
