"""Answers to the exercise “Freeze all but the last”, and what its check says."""

from freeze_some import check_train_last


def freeze_then_thaw(layers, count):
    for layer in layers:
        layer.requires_grad = False
    for layer in layers[len(layers) - count :]:
        layer.requires_grad = True


def from_behind(layers, count):
    for place, layer in enumerate(reversed(layers)):
        layer.requires_grad_(place < count)


def two_parts(layers, count):
    frozen = len(layers) - count
    for number in range(frozen):
        layers[number].requires_grad_(False)
    for number in range(frozen, len(layers)):
        layers[number].requires_grad_(True)


def negative_slice(layers, count):
    for layer in layers:
        layer.requires_grad_(False)
    for layer in layers[-count:]:
        layer.requires_grad_(True)


def two_slices(layers, count):
    for layer in layers[:-count]:
        layer.requires_grad_(False)
    for layer in layers[-count:]:
        layer.requires_grad_(True)


def never_frozen(layers, count):
    for layer in layers[len(layers) - count :]:
        layer.requires_grad_(True)


def never_thawed(layers, count):
    for layer in layers[: len(layers) - count]:
        layer.requires_grad_(False)


def one_more(layers, count):
    for number, layer in enumerate(layers):
        layer.requires_grad_(number >= len(layers) - count - 1)


def the_first(layers, count):
    for number, layer in enumerate(layers):
        layer.requires_grad_(number < count)


def of_four(layers, count):
    for number, layer in enumerate(layers):
        layer.requires_grad_(number >= 4 - count)


def detached(layers, count):
    for number in range(len(layers) - count):
        layers[number] = layers[number].detach()
    for layer in layers[len(layers) - count :]:
        layer.requires_grad_(True)


def misspelled(layers, count):
    for number, layer in enumerate(layers):
        layer.require_grad = number >= len(layers) - count


def zeroed(layers, count):
    freeze_then_thaw(layers, count)
    for layer in layers[: len(layers) - count]:
        layer.zero_()


RIGHT = {
    "frozen, then thawed": freeze_then_thaw,
    "from behind": from_behind,
    "two parts": two_parts,
}
WRONG = {
    "a slice from -0": negative_slice,
    "two slices to -0": two_slices,
    "never frozen": never_frozen,
    "never thawed": never_thawed,
    "one more": one_more,
    "the first ones": the_first,
    "of four layers": of_four,
    "detached in the list": detached,
    "misspelled": misspelled,
    "zeroed": zeroed,
    "turned around": lambda layers, count: from_behind(layers, len(layers) - count),
    "count forgotten": lambda layers: from_behind(layers, 2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train_last(answer)}")
# > frozen, then thawed: Right!
# > from behind: Right!
# > two parts: Right!
# > a slice from -0: Not yet: for count=0 the marks are [True, True, True, True].
# > two slices to -0: Not yet: for count=0 the marks are [True, True, True, True].
# > never frozen: Not yet: for count=2 the marks are [True, False, True, True].
# > never thawed: Not yet: for count=2 the marks are [False, False, False, False].
# > one more: Not yet: for count=2 the marks are [False, True, True, True].
# > the first ones: Not yet: for count=2 the marks are [True, True, False, False].
# > of four layers: Not yet: for count=1 the marks are [False, False, False].
# > detached in the list: Not yet: for count=2 the marks are [True, False, True, True].
# > misspelled: Not yet: for count=2 the marks are [True, False, False, False].
# > zeroed: Not yet: the values of a layer have changed.
# > turned around: Not yet: for count=1 the marks are [False, True, True, True].
# > count forgotten: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
