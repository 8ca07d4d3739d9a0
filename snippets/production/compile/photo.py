"""A function of five operations, and what torch.compile finds in it."""

# --8<-- [start:photo]
import torch


def brighten(photo: torch.Tensor) -> torch.Tensor:
    """Return the photo with more contrast, a bit brighter, from 0 to 255."""
    photo = (photo - 0.5) * 1.2 + 0.6
    return photo.clamp(0, 1) * 255


# --8<-- [end:photo]

# --8<-- [start:watch]
graphs = []


def watch(graph, example_inputs):
    """Note the operations of a captured graph, and run it as it is."""
    steps = [node.target for node in graph.graph.nodes if node.op.startswith("call")]
    graphs.append([getattr(step, "__name__", step) for step in steps])
    return graph.forward


# --8<-- [end:watch]

if __name__ == "__main__":
    # --8<-- [start:use]
    watched = torch.compile(brighten, backend=watch)
    print(len(graphs))
    # > 0
    photo = torch.rand(3, 4, 4)
    assert torch.equal(watched(photo), brighten(photo))
    print(graphs)
    # > [['sub', 'mul', 'add', 'clamp', 'mul']]
    for _ in range(100):
        watched(torch.rand(3, 4, 4))
    print(len(graphs))
    # > 1
    # --8<-- [end:use]
