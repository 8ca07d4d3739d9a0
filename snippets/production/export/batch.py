"""A batch of any size."""

from frost import evenings, frost, torch

# --8<-- [start:dim]
batch = torch.export.Dim("batch", max=512)
program = torch.export.export(frost, (evenings,), dynamic_shapes=({0: batch},))
# --8<-- [end:dim]

if __name__ == "__main__":
    # --8<-- [start:sizes]
    for node in program.graph.nodes:
        if node.name in ("evenings", "sigmoid"):
            print(node.name, node.meta["val"].shape)
    # > evenings torch.Size([s27, 3])
    # > sigmoid torch.Size([s27, 1])
    print(program.range_constraints)
    # > {s27: VR[0, 512]}
    print([len(program.module()(torch.zeros(rows, 3))) for rows in (1, 2, 300)])
    # > [1, 2, 300]
    # --8<-- [end:sizes]
