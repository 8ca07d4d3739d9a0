"""Answers to the exercise “Let the data choose”, and what its check says to each."""

import torch
import torch.nn.functional as F
from torch import nn
from unit_start import check_unit_start


def linear_layers(model):
    return [module for module in model if isinstance(module, nn.Linear)]


def new_parameters(model, x):
    for module in model:
        if hasattr(module, "weight"):
            size = F.linear(x, module.weight).std()
            module.weight = nn.Parameter(module.weight / size)
            module.bias = nn.Parameter(torch.zeros_like(module.bias))
        x = module(x)


def through_data(model, x):
    for i, module in enumerate(model):
        if i % 2 == 0:
            module.bias.data.fill_(0)
            module.weight.data.mul_(1 / model[: i + 1](x).std())


def layer_by_layer(model, x):
    with torch.no_grad():
        for layer in linear_layers(model):
            layer.bias.zero_()
        for i, module in enumerate(model):
            if isinstance(module, nn.Linear):
                module.weight.copy_(module.weight / model[: i + 1](x).std())


def before_the_change(model, x):
    for module in model:
        given, x = x, module(x)
        if isinstance(module, nn.Linear):
            module.bias.zero_()
            module.weight /= module(given).std()


def bias_kept(model, x):
    for module in model:
        if isinstance(module, nn.Linear):
            module.weight /= (module(x) - module.bias).std()
        x = module(x)


def bias_cleared_afterward(model, x):
    for module in model:
        if isinstance(module, nn.Linear):
            module.weight /= module(x).std()
            x = module(x)
            module.bias.zero_()
        else:
            x = module(x)


def by_variance(model, x):
    for module in model:
        if isinstance(module, nn.Linear):
            module.bias.zero_()
            module.weight /= module(x).var()
        x = module(x)


def of_the_weights(model, x):
    for layer in linear_layers(model):
        layer.bias.zero_()
        layer.weight /= layer.weight.std() * layer.in_features**0.5


def orthogonal(model, x):
    for module in model:
        if isinstance(module, nn.Linear):
            nn.init.zeros_(module.bias)
            nn.init.orthogonal_(module.weight)
            module.weight /= module(x).std()
        x = module(x)


def kaiming(model, x):
    for layer in linear_layers(model):
        nn.init.kaiming_normal_(layer.weight)
        nn.init.zeros_(layer.bias)


def each_output(model, x):
    for module in model:
        if isinstance(module, nn.Linear):
            module.bias.zero_()
            module.weight /= module(x).std(dim=0).unsqueeze(1)
        x = module(x)


def after_activation(model, x):
    for layer, activation in zip(model[::2], model[1::2], strict=True):
        layer.bias.zero_()
        layer.weight /= activation(layer(x)).std()
        x = activation(layer(x))


def first_only(model, x):
    model[0].bias.zero_()
    model[0].weight /= model[0](x).std()


def frozen(model, x):
    layer_by_layer(model, x)
    model.requires_grad_(False)


def recorded(model, x):
    with torch.enable_grad():
        before_the_change(model, x)


def by_mean_square(model, x):
    with torch.no_grad():
        for module in model:
            if isinstance(module, nn.Linear):
                module.bias.zero_()
                module.weight /= module(x).square().mean().sqrt()
            x = module(x)


RIGHT = {
    "new parameters": new_parameters,
    "the net up to here": through_data,
    "all biases first": layer_by_layer,
}
WRONG = {
    "by the mean square": by_mean_square,
    "what came before the change": before_the_change,
    "the bias is kept": bias_kept,
    "the bias is cleared afterward": bias_cleared_afterward,
    "divided by the variance": by_variance,
    "by the weights alone": of_the_weights,
    "new weights": orthogonal,
    "kaiming": kaiming,
    "each output for itself": each_output,
    "after the activation": after_activation,
    "the first layer only": first_only,
    "frozen": frozen,
    "recorded": recorded,
    "nothing": lambda model, x: None,
    "without data": lambda model: None,
}
for name, answer in (RIGHT | WRONG).items():
    torch.manual_seed(0)
    print(f"{name}: {check_unit_start(answer)}")
# > new parameters: Right!
# > the net up to here: Right!
# > all biases first: Right!
# > by the mean square: Not yet: layer 0 of the GELU net has std 0.9979, not 1.
# > what came before the change: Not yet: layer 2 of the GELU net has std 0.7484, not 1.
# > the bias is kept: Not yet: layer 0 of the GELU net has a bias that is not 0.
# > the bias is cleared afterward: Not yet: layer 0 of the GELU net has std 1.002, not 1.
# > divided by the variance: Not yet: layer 0 of the GELU net has std 0.775, not 1.
# > by the weights alone: Not yet: layer 0 of the GELU net has std 2.246, not 1.
# > new weights: Not yet: layer 0 of the GELU net has new weights, not scaled ones.
# > kaiming: Not yet: layer 0 of the GELU net has std 3.263, not 1.
# > each output for itself: Not yet: layer 0 of the GELU net has std 1.137, not 1.
# > after the activation: Not yet: layer 0 of the GELU net has std 1.764, not 1.
# > the first layer only: Not yet: layer 2 of the GELU net has a bias that is not 0.
# > frozen: Not yet: layer 0 of the GELU net can no longer be trained.
# > recorded: Not yet: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
# > nothing: Not yet: layer 0 of the GELU net has a bias that is not 0.
# > without data: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
