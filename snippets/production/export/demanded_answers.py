"""Answers to the exercise “What does it demand?”, and what its check says."""

from demanded import check_demanded


def shapes_of(program, inputs=True):
    names = program.graph_signature.user_inputs
    for node in program.graph.nodes:
        if node.op == "placeholder" and (node.name in names or not inputs):
            yield node.name, node.meta["val"].shape


def fixed(size):
    return None if str(size).startswith("s") else int(size)


def by_text(program):
    return {name: tuple(map(fixed, shape)) for name, shape in shapes_of(program)}


def by_constraints(program):
    varies = set(map(str, program.range_constraints))
    return {
        name: tuple(None if str(size) in varies else size for size in shape)
        for name, shape in shapes_of(program)
    }


def with_weights(program):
    shapes = shapes_of(program, inputs=False)
    return {name: tuple(map(fixed, shape)) for name, shape in shapes}


def symbols(program):
    return {name: tuple(shape) for name, shape in shapes_of(program)}


def example(program):
    args, _ = program.example_inputs
    names = program.graph_signature.user_inputs
    return {name: tuple(value.shape) for name, value in zip(names, args, strict=True)}


def first_is_none(program):
    return {name: (None, *shape[1:]) for name, shape in shapes_of(program)}


def as_lists(program):
    return {name: list(map(fixed, shape)) for name, shape in shapes_of(program)}


def not_a_number(program):
    return {name: (float("nan"),) for name, _ in shapes_of(program)}


def nothing_yet(program):
    raise NotImplementedError


RIGHT = {"by the text": by_text, "by the constraints": by_constraints}
WRONG = {
    "hard-coded": lambda program: {"input": (None, 3)},
    "weights, too": with_weights,
    "symbols": symbols,
    "the example": example,
    "the first one varies": first_is_none,
    "lists": as_lists,
    "nan": not_a_number,
    "the program as a dict": lambda program: dict(program),
    "the names": lambda program: list(program.graph_signature.user_inputs),
    "None": lambda program: None,
    "nothing yet": nothing_yet,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_demanded(answer)}")
# > by the text: Right!
# > by the constraints: Right!
# > hard-coded: Not yet: input is (4, 3), not (None, 3).
# > weights, too: Not yet: the inputs are ['input'], not ['p_weight', 'p_bias', 'input'].
# > symbols: Not yet: in (s31, 3), not all are numbers or None.
# > the example: Not yet: input is (None, 3), not (4, 3).
# > the first one varies: Not yet: input is (4, 3), not (None, 3).
# > lists: Not yet: [None, 3] is no tuple.
# > nan: Not yet: in (nan,), not all are numbers or None.
# > the program as a dict: Not yet: TypeError: 'ExportedProgram' object is not iterable
# > the names: Not yet: list, not a dict.
# > None: Not yet: NoneType, not a dict.
# > nothing yet: Not yet: NotImplementedError:
