"""Solution: each layer adds its kernel minus one, in steps of the strides so far."""

from receptive import check_receptive


# --8<-- [start:solution]
def receptive(layers: list[tuple[int, int]]) -> int:
    field, step = 1, 1  # of the image itself
    for kernel, stride in layers:
        field += (kernel - 1) * step
        step *= stride
    return field


print(check_receptive(receptive))
# > Right!
cnn = [(3, 1), (2, 2), (3, 1), (2, 2)]  # convolution, pool, convolution, pool
print(receptive(cnn))
# > 10
# --8<-- [end:solution]
