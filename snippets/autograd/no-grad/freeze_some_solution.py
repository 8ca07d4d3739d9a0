"""Solution: freeze all layers but the last ones."""

from freeze_some import check_train_last


# --8<-- [start:solution]
def train_last(layers, count):
    for number, layer in enumerate(layers):
        layer.requires_grad_(number >= len(layers) - count)


print(check_train_last(train_last))
# > Right!
# --8<-- [end:solution]
