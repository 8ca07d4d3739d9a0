"""Answers to the exercise “Two sizes that vary”, and what its check says."""

import logging

import torch
from export_scorer import Scorer, check_export_scorer
from torch.export import Dim

logging.getLogger("torch._export").setLevel(logging.ERROR)
EXAMPLE = (torch.zeros(2, 3, 4), torch.zeros(2, 3))


def export(scorer, sizes, example=EXAMPLE):
    return torch.export.export(scorer, example, dynamic_shapes=sizes)


def with_names(scorer):
    sizes = {0: Dim("n", min=1), 1: Dim("m", max=1000)}
    return export(scorer, {"words": sizes, "counts": sizes})


def both(kind):
    return ({0: kind, 1: kind}, {0: kind, 1: kind})


def four_names(scorer):
    names = [Dim(name) for name in "abcd"]
    return export(scorer, ({0: names[0], 1: names[1]}, {0: names[2], 1: names[3]}))


def up_to_64(scorer):
    sizes = {0: Dim("batch"), 1: Dim("length", max=64)}
    return export(scorer, (sizes, sizes))


def of_one(scorer):
    example = (torch.zeros(1, 3, 4), torch.zeros(1, 3))
    return export(scorer, both(Dim.AUTO), example)


def batch_alone(scorer):
    return export(scorer, ({0: Dim.AUTO}, {0: Dim.AUTO}))


def nothing_yet(scorer):
    raise NotImplementedError


RIGHT = {
    "by name": with_names,
    "dynamic": lambda scorer: export(scorer, both(Dim.DYNAMIC)),
    "automatic": lambda scorer: export(scorer, both(Dim.AUTO)),
}
WRONG = {
    "fixed": lambda scorer: export(scorer, None),
    "the batch alone": batch_alone,
    "an example of one": of_one,
    "four names": four_names,
    "up to 64 words": up_to_64,
    "another scorer": lambda scorer: with_names(Scorer()),
    "the module": lambda scorer: with_names(scorer).module(),
    "the scorer": lambda scorer: scorer,
    "None": lambda scorer: None,
    "nothing yet": nothing_yet,
    "nan": lambda scorer: float("nan"),
    "a list": lambda scorer: [with_names(scorer)],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_export_scorer(answer)}")
# > by name: Right!
# > dynamic: Right!
# > automatic: Right!
# > fixed: Not yet: batch 1, length 3: AssertionError.
# > the batch alone: Not yet: batch 2, length 1: AssertionError.
# > an example of one: Not yet: batch 2, length 3: AssertionError.
# > four names: Not yet: UserError: Constraints violated (c, d)! For more information, run with TORCH_LOGS="+dynamic".
# > up to 64 words: Not yet: batch 3, length 70: AssertionError.
# > another scorer: Not yet: batch 2, length 3: the scores differ.
# > the module: Not yet: GraphModule, not an ExportedProgram.
# > the scorer: Not yet: Scorer, not an ExportedProgram.
# > None: Not yet: NoneType, not an ExportedProgram.
# > nothing yet: Not yet: NotImplementedError:
# > nan: Not yet: float, not an ExportedProgram.
# > a list: Not yet: list, not an ExportedProgram.
