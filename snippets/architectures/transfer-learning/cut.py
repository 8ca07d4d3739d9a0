"""A graph that is cut behind a layer: a model that goes only so far."""

# needs: safetensors (the weights are saved in its format)

import torch
from layers import hooked, model, nn, photos

# isort: split
# --8<-- [start:cut]
from torch import fx


def cut_after(model: nn.Module, name: str) -> fx.GraphModule:
    """Return a model that ends with the layer of this name, with the same weights."""
    traced = fx.symbolic_trace(model)
    nodes = list(traced.graph.nodes)
    last = next(node for node in nodes if node.target == name)
    for node in reversed(nodes[nodes.index(last) + 1 :]):
        traced.graph.erase_node(node)
    traced.graph.output(last)
    traced.delete_all_unused_submodules()
    traced.recompile()
    return traced


short = cut_after(model, "body.pool1")
print([name for name, _ in short.body.named_children()])
# > ['normalize', 'conv1', 'norm1', 'relu1', 'pool1']
with torch.no_grad():
    torch.testing.assert_close(short(photos), hooked)
# --8<-- [end:cut]
