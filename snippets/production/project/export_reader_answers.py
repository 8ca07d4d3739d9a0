"""Answers to the stage “Out of Python”, and what its check says to each."""

import copy

import torch
from export_reader import check_export_reader

ANY = ({0: torch.export.Dim.DYNAMIC},)


def of_a_copy(model):
    model = copy.deepcopy(model).eval()
    return torch.export.export(model, (torch.rand(5, 8, 8),), dynamic_shapes=ANY)


def at_most(model):
    batch = torch.export.Dim("n", min=1, max=4096)
    shapes = {"input": {0: batch}}
    example = (torch.rand(3, 8, 8),)
    return torch.export.export(model.eval(), example, dynamic_shapes=shapes)


def training(model):
    return torch.export.export(model, (torch.rand(5, 8, 8),), dynamic_shapes=ANY)


def fixed(model):
    return torch.export.export(model.eval(), (torch.rand(2, 8, 8),))


def one_image(model):
    return torch.export.export(model.eval(), (torch.rand(1, 8, 8),), dynamic_shapes=ANY)


def named(model):
    batch = torch.export.Dim("batch")
    example = (torch.rand(1, 8, 8),)
    return torch.export.export(model.eval(), example, dynamic_shapes=({0: batch},))


def few(model):
    batch = torch.export.Dim("batch", max=32)
    example = (torch.rand(4, 8, 8),)
    return torch.export.export(model.eval(), example, dynamic_shapes=({0: batch},))


def cleared(model):
    for parameter in model.parameters():
        parameter.detach().zero_()
    return of_a_copy(model)


def unwritten(model):
    raise NotImplementedError


RIGHT = {"a copy": of_a_copy, "up to 4096": at_most}
WRONG = {
    "in training mode": training,
    "two images": fixed,
    "an example of one": one_image,
    "an example of one, named": named,
    "up to 32": few,
    "the model itself": lambda model: model.eval(),
    "its module": lambda model: of_a_copy(model).module(),
    "weights lost": cleared,
    "not written": unwritten,
    "None": lambda model: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_export_reader(answer)}")
# > a copy: Right!
# > up to 4096: Right!
# > in training mode: Not yet: a batch of 2 is answered differently.
# > two images: Not yet: a batch of 1 ends in AssertionError.
# > an example of one: Not yet: ValueError: Found the following conflicts between user-specified ranges and inferred ranges from model tracing:
# > an example of one, named: Not yet: UserError: Constraints violated (batch)! For more information, run with TORCH_LOGS="+dynamic".
# > up to 32: Not yet: a batch of 33 ends in AssertionError.
# > the model itself: Not yet: Sequential, not an ExportedProgram.
# > its module: Not yet: GraphModule, not an ExportedProgram.
# > weights lost: Not yet: 1.weight of the model was changed.
# > not written: Not yet: NotImplementedError:
# > None: Not yet: NoneType, not an ExportedProgram.
