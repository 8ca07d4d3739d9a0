"""Answers to the exercise “The largest tensor”, and what its check says to each."""

import math

import torch
from largest import check_largest


def by(key):
    """Return an answer that takes the tensor for which `key` is highest."""

    def answer(path):
        state = torch.load(path, weights_only=True)
        return max(state.items(), key=lambda item: key(item[1]))[0]

    return answer


def one_loop(path):
    most, found = -1, None
    for name, tensor in torch.load(path, map_location="cpu").items():
        if tensor.numel() > most:
            most, found = tensor.numel(), name
    return found


def ordered(path):
    sizes = {name: t.flatten().shape[0] for name, t in torch.load(path).items()}
    return sorted(sizes, key=sizes.get)[-1]


def last(path):
    return list(torch.load(path))[-1]


def first_weight(path):
    return next(name for name in torch.load(path) if name.endswith("weight"))


def by_name(path):
    return max(torch.load(path))


def weights_only(path):
    state = torch.load(path)
    names = [name for name in state if name.endswith("weight")]
    return max(names, key=lambda name: state[name].numel(), default=None)


def without_index(path):
    return max(tensor.numel() for tensor in torch.load(path).values())


def the_tensor(path):
    return len(max(torch.load(path).values(), key=torch.numel))


def layer(path):
    return one_loop(path).split(".")[0]


RIGHT = {
    "one loop": one_loop,
    "ordered by size": ordered,
    "the product of the shape": by(lambda tensor: math.prod(tensor.shape)),
}
WRONG = {
    "the sum of the shape": by(lambda tensor: sum(tensor.shape)),
    "the longest side": by(lambda tensor: max(tensor.shape, default=0)),
    "the number of rows": by(lambda tensor: tensor.shape[0] if tensor.ndim else 0),
    "the most dimensions": by(lambda tensor: tensor.ndim),
    "the most bytes": by(lambda tensor: tensor.nbytes),
    "the last": last,
    "the first weight": first_weight,
    "the largest that is called weight": weights_only,
    "the largest table": by(lambda t: t.numel() if t.ndim > 1 else 0),
    "the last by name": by_name,
    "the smallest": by(lambda tensor: -tensor.numel()),
    "its size": without_index,
    "its length": the_tensor,
    "the layer": layer,
    "a constant": lambda path: "2.weight",
    "no return": lambda path: None,
    "through a model": lambda path: torch.load(path).named_parameters(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_largest(answer)}")
# > one loop: Right!
# > ordered by size: Right!
# > the product of the shape: Right!
# > the sum of the shape: Not yet: 0.weight has more numbers than '1.weight'.
# > the longest side: Not yet: 2.weight has more numbers than '0.weight'.
# > the number of rows: Not yet: 2.weight has more numbers than '0.weight'.
# > the most dimensions: Not yet: 2.weight has more numbers than '0.weight'.
# > the most bytes: Not yet: 1.weight has more numbers than '0.weight'.
# > the last: Not yet: 2.weight has more numbers than '2.bias'.
# > the first weight: Not yet: 2.weight has more numbers than '0.weight'.
# > the largest that is called weight: Not yet: 1 has more numbers than None.
# > the largest table: Not yet: 1 has more numbers than '0'.
# > the last by name: Not yet: 0.weight has more numbers than '1.weight'.
# > the smallest: Not yet: 2.weight has more numbers than '2.bias'.
# > its size: Not yet: 2.weight has more numbers than 12000.
# > its length: Not yet: 2.weight has more numbers than 40.
# > the layer: Not yet: 2.weight has more numbers than '2'.
# > a constant: Not yet: 0.weight has more numbers than '2.weight'.
# > no return: Not yet: 2.weight has more numbers than None.
# > through a model: Not yet: AttributeError: 'collections.OrderedDict' object has no attribute 'named_parameters'
