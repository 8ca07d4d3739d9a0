"""Exercise: compile the block of a model, once."""

from regional import Tower, torch


# --8<-- [start:starter]
def compile_blocks(tower: Tower, backend) -> None:
    """Compile each block of a tower in place, with this backend."""
    tower.compile(backend=backend)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_compile_blocks(compile_blocks) -> str:
    """Count the graphs, their operations and their runs, for two towers."""

    def spy(graph, example_inputs):
        found.append(sum(node.op.startswith("call") for node in graph.graph.nodes))

        def run(*inputs):
            runs.append(1)
            return graph.forward(*inputs)

        return run

    try:
        for depth in (3, 6):
            torch.compiler.reset()
            torch.manual_seed(0)
            found, runs, rows = [], [], torch.rand(4, 2)
            tower = Tower(depth)
            names, expected = list(tower.state_dict()), tower(rows)
            compile_blocks(tower, spy)
            output = tower(rows)
            if not torch.allclose(output, expected, atol=1e-6):
                return "Not yet: the tower computes something else."
            if list(tower.state_dict()) != names:
                return f"Not yet: a weight is called {list(tower.state_dict())[2]} now."
            if not found:
                return "Not yet: the backend was given no graph."
            if found != [4]:
                return f"Not yet: graphs of {found} operations, where [4] would do."
            if len(runs) != depth:
                return f"Not yet: {len(runs)} of {depth} blocks ran compiled."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_compile_blocks(compile_blocks))
    # > Not yet: graphs of [13] operations, where [4] would do.
    # --8<-- [end:try]
