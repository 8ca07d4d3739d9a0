"""How many graphs a function needs for batches of many sizes."""

from photo import brighten, graphs, torch, watch

# --8<-- [start:grow]
def graphs_for(function, sizes, **settings) -> list[int]:
    """Return how many graphs there are after a batch of each size."""
    torch.compiler.reset()  # forget what was compiled
    graphs.clear()
    compiled, counts = torch.compile(function, backend=watch, **settings), []
    for size in sizes:
        compiled(torch.rand(size, 3))
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
# --8<-- [end:settings]

# --8<-- [start:mark]
def marked(x):
    torch._dynamo.mark_dynamic(x, 0)
    return x


torch.compiler.reset()
graphs.clear()
compiled = torch.compile(brighten, backend=watch)
for size in (8, 16, 32):
    compiled(marked(torch.rand(size, 3)))
print(len(graphs))
# > 1
# --8<-- [end:mark]
