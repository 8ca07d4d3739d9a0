"""Answers to the exercise “Quiet, batch norm”, and what its check says to each."""

from quiet import check_quiet
from torch import nn

KINDS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)


def applied(model):
    def one(layer):
        if isinstance(layer, KINDS):
            layer.eval().requires_grad_(False)

    model.apply(one)


def by_buffer(model):
    for layer in model.modules():
        if hasattr(layer, "running_mean"):
            layer.training = False
            for parameter in layer.parameters():
                parameter.requires_grad = False


def by_name(model):
    for layer in model.modules():
        if type(layer).__name__.startswith("BatchNorm"):
            layer.eval().requires_grad_(False)


def modes_only(model):
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.eval()


def gradients_only(model):
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.requires_grad_(False)


def everything(model):
    model.eval().requires_grad_(False)


def all_gradients(model):
    modes_only(model)
    model.requires_grad_(False)


def only_two(model):
    for layer in model.modules():
        if isinstance(layer, KINDS[:2]):
            layer.eval().requires_grad_(False)


def all_norms(model):
    for layer in model.modules():
        if isinstance(layer, (*KINDS, nn.LayerNorm)):
            layer.eval().requires_grad_(False)


def children_only(model):
    for layer in [model, *model.children()]:
        if isinstance(layer, KINDS):
            layer.eval().requires_grad_(False)


def affine_only(model):
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.eval()
            layer.weight.requires_grad = layer.bias.requires_grad = False


def momentum(model):
    by_buffer(model)
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.train().momentum = 1.0


def forgets_again(model):
    by_buffer(model)
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.register_forward_pre_hook(lambda norm, _: norm.train() and None)


def anew(model):
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.eval().requires_grad_(False).reset_running_stats()


def own_modes(model):
    for layer in model.modules():
        layer.train(not isinstance(layer, nn.modules.batchnorm._BatchNorm))
        if not layer.training:
            layer.requires_grad_(False)


def replaced(model):
    for name, layer in model.named_children():
        if isinstance(layer, KINDS):
            setattr(model, name, nn.Identity())
        replaced(layer)


def no_momentum(model):
    for layer in model.modules():
        if isinstance(layer, KINDS):
            layer.requires_grad_(False).momentum = 0.0


RIGHT = {
    "applied": applied,
    "by their buffer": by_buffer,
    "by name": by_name,
    "a mode for each": own_modes,
}
WRONG = {
    "modes only": modes_only,
    "gradients only": gradients_only,
    "everything": everything,
    "all gradients": all_gradients,
    "two of three kinds": only_two,
    "layer norm as well": all_norms,
    "children only": children_only,
    "weight and bias by name": affine_only,
    "all momentum": momentum,
    "back to train mode in use": forgets_again,
    "nothing": lambda model: None,
    "no argument": lambda: None,
    "statistics anew": anew,
    "taken out": replaced,
    "no momentum": no_momentum,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_quiet(answer)}")
# > applied: Right!
# > by their buffer: Right!
# > by name: Right!
# > a mode for each: Right!
# > modes only: Not yet: weight or bias of a batch norm still learns.
# > gradients only: Not yet: a batch norm is still in train mode.
# > everything: Not yet: Sequential has left train mode too.
# > all gradients: Not yet: it froze a parameter of another layer.
# > two of three kinds: Not yet: a batch norm is still in train mode.
# > layer norm as well: Not yet: LayerNorm has left train mode too.
# > children only: Not yet: a batch norm is still in train mode.
# > weight and bias by name: Not yet: AttributeError: 'NoneType' object has no attribute 'requires_grad'
# > all momentum: Not yet: a batch norm is still in train mode.
# > back to train mode in use: Not yet: a running mean moved.
# > nothing: Not yet: a batch norm is still in train mode.
# > no argument: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
# > statistics anew: Not yet: a running mean moved.
# > taken out: Not yet: a batch norm is still in train mode.
# > no momentum: Not yet: a batch norm is still in train mode.
