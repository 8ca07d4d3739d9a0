"""Answers to the exercise “Compile the blocks”, and what its check says."""

from compile_blocks import check_compile_blocks, torch


def by_type(model, backend):
    for module in model.modules():
        if type(module).__name__ == "Floor":
            module.compile(backend=backend, fullgraph=True)


def by_forward(model, backend):
    for block in model.blocks:
        block.forward = torch.compile(block.forward, backend=backend)


def by_class(model, backend):
    kind = type(model.blocks[0])
    kind.forward = torch.compile(kind.forward, backend=backend)


def wrapped(model, backend):
    for number, block in enumerate(model.blocks):
        model.blocks[number] = torch.compile(block, backend=backend)


def thrown_away(model, backend):
    for block in model.blocks:
        torch.compile(block, backend=backend)


def first_alone(model, backend):
    model.blocks[0].compile(backend=backend)


def all_but_one(model, backend):
    for block in model.blocks[1:]:
        block.compile(backend=backend)


def forgot_backend(model, backend):
    for block in model.blocks:
        block.compile(backend="eager")


def smaller(model, backend):
    for block in model.blocks:
        block.linear.forward = torch.compile(block.linear.forward, backend=backend)


def one_for_all(model, backend):
    model.blocks[0].compile(backend=backend)
    for number in range(1, len(model.blocks)):
        model.blocks[number] = model.blocks[0]


def of_the_list(model, backend):
    model.blocks.compile(backend)


def both(model, backend):
    by_type(model, backend)
    model.compile(backend=backend)


RIGHT = {"by class": by_class, "by type": by_type, "by forward": by_forward}
WRONG = {
    "the model": lambda model, backend: model.compile(backend=backend),
    "blocks and model": both,
    "wrapped blocks": wrapped,
    "compiled and thrown away": thrown_away,
    "the first block alone": first_alone,
    "all but the first": all_but_one,
    "another backend": forgot_backend,
    "the linear layers": smaller,
    "one block for all": one_for_all,
    "the list of blocks": of_the_list,
    "nothing": lambda model, backend: None,
    "nan": lambda model, backend: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_compile_blocks(answer)}")
# > by class: Right!
# > by type: Right!
# > by forward: Right!
# > the model: Not yet: graphs of [10] operations, where [3] would do.
# > blocks and model: Not yet: graphs of [10] operations, where [3] would do.
# > wrapped blocks: Not yet: a weight is called blocks.0._orig_mod.linear.weight now.
# > compiled and thrown away: Not yet: the backend was given no graph.
# > the first block alone: Not yet: 1 of 3 blocks ran compiled.
# > all but the first: Not yet: 2 of 3 blocks ran compiled.
# > another backend: Not yet: the backend was given no graph.
# > the linear layers: Not yet: graphs of [1] operations, where [3] would do.
# > one block for all: Not yet: the model computes something else.
# > the list of blocks: Not yet: TypeError: compile() takes from 0 to 1 positional arguments but 2 were given
# > nothing: Not yet: the backend was given no graph.
# > nan: Not yet: the backend was given no graph.
