"""Answers to the exercise “Compile the blocks”, and what its check says."""

from compile_blocks import check_compile_blocks, torch


def by_type(tower, backend):
    for module in tower.modules():
        if type(module).__name__ == "Block":
            module.compile(backend=backend, fullgraph=True)


def by_forward(tower, backend):
    for block in tower.blocks:
        block.forward = torch.compile(block.forward, backend=backend)


def wrapped(tower, backend):
    for number, block in enumerate(tower.blocks):
        tower.blocks[number] = torch.compile(block, backend=backend)


def thrown_away(tower, backend):
    for block in tower.blocks:
        torch.compile(block, backend=backend)


def first_alone(tower, backend):
    tower.blocks[0].compile(backend=backend)


def all_but_one(tower, backend):
    for block in tower.blocks[1:]:
        block.compile(backend=backend)


def forgot_backend(tower, backend):
    for block in tower.blocks:
        block.compile(backend="eager")


def smaller(tower, backend):
    for block in tower.blocks:
        block.linear.forward = torch.compile(block.linear.forward, backend=backend)


def one_for_all(tower, backend):
    tower.blocks[0].compile(backend=backend)
    for number in range(1, len(tower.blocks)):
        tower.blocks[number] = tower.blocks[0]


def of_the_list(tower, backend):
    tower.blocks.compile(backend)


def both(tower, backend):
    by_type(tower, backend)
    tower.compile(backend=backend)


RIGHT = {"by type": by_type, "by forward": by_forward}
WRONG = {
    "the tower": lambda tower, backend: tower.compile(backend=backend),
    "blocks and tower": both,
    "wrapped blocks": wrapped,
    "compiled and thrown away": thrown_away,
    "the first block alone": first_alone,
    "all but the first": all_but_one,
    "another backend": forgot_backend,
    "the linear layers": smaller,
    "one block for all": one_for_all,
    "the list of blocks": of_the_list,
    "nothing": lambda tower, backend: None,
    "nan": lambda tower, backend: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_compile_blocks(answer)}")
# > by type: Right!
# > by forward: Right!
# > the tower: Not yet: graphs of [13] operations, where [4] would do.
# > blocks and tower: Not yet: graphs of [13] operations, where [4] would do.
# > wrapped blocks: Not yet: a weight is called blocks.0._orig_mod.norm.weight now.
# > compiled and thrown away: Not yet: the backend was given no graph.
# > the first block alone: Not yet: 1 of 3 blocks ran compiled.
# > all but the first: Not yet: 2 of 3 blocks ran compiled.
# > another backend: Not yet: the backend was given no graph.
# > the linear layers: Not yet: graphs of [1] operations, where [4] would do.
# > one block for all: Not yet: the tower computes something else.
# > the list of blocks: Not yet: TypeError: compile() takes from 0 to 1 positional arguments but 2 were given
# > nothing: Not yet: the backend was given no graph.
# > nan: Not yet: the backend was given no graph.
