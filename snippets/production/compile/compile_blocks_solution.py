"""Solution: each block compiles in place; the first one does it for all."""

from compile_blocks import Tower, check_compile_blocks


# --8<-- [start:solution]
def compile_blocks(tower: Tower, backend) -> None:
    for block in tower.blocks:
        block.compile(backend=backend)


print(check_compile_blocks(compile_blocks))
# > Right!
# --8<-- [end:solution]
