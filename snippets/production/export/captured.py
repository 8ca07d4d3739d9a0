"""What Python does happens once, at the export."""

from frost import evenings, frost, nn, torch


# --8<-- [start:once]
class Loud(nn.Module):
    """Double the input, and say so."""

    def forward(self, x):
        print("doubling")
        return x * 2


loud = torch.export.export(Loud(), (evenings,)).module()
# > doubling
for _ in range(3):
    doubled = loud(evenings)
print("called three times")
# > called three times
# --8<-- [end:once]

# --8<-- [start:mode]
for training in (True, False):
    graph = torch.export.export(frost.train(training), (evenings,)).graph
    dropout = next(node for node in graph.nodes if node.name == "dropout")
    print(dropout.target, dropout.args[1:])
# > aten.dropout.default (0.5, True)
# > aten.dropout.default (0.5, False)
# --8<-- [end:mode]
