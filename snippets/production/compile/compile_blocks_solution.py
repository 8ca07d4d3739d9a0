"""Solution: each block compiles in place; the first one does it for all."""

from compile_blocks import check_compile_blocks, nn


# --8<-- [start:solution]
def compile_blocks(model: nn.Module, backend) -> None:
    for block in model.blocks:
        block.compile(backend=backend)


print(check_compile_blocks(compile_blocks))
# > Right!
# --8<-- [end:solution]
