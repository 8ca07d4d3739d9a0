"""Solution: `numel` of each parameter, with and without a condition."""

from count_trainable import check_count


# --8<-- [start:solution]
def count(model):
    parameters = list(model.parameters())
    every = sum(p.numel() for p in parameters)
    trainable = sum(p.numel() for p in parameters if p.requires_grad)
    return every, trainable


print(check_count(count))
# > Right!
# --8<-- [end:solution]
