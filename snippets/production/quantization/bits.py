"""What rounding to fewer bits does to weights and to answers."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from data import nn, read, told
from readers import readers
from scales import find_scales, to_whole

# isort: split

# --8<-- [start:round]
import copy


def round_weights(model: nn.Module, bits: int, dim=1) -> nn.Module:
    """Return a copy whose linear layers have rounded weights, as floats."""
    model = copy.deepcopy(model)
    for layer in model:
        if isinstance(layer, nn.Linear):
            weight = layer.weight.detach()
            scales = find_scales(weight, dim, bits)
            layer.weight = nn.Parameter(to_whole(weight, scales, bits) * scales)
    return model


BITS = range(2, 9)
percents, misses = {}, {}
for bits in BITS:
    for name, dim in (("one scale", ()), ("per row", 1)):
        small = [round_weights(reader, bits, dim) for reader in readers]
        percents[name, bits] = [read(model) for model in small]
        pairs = zip(small, readers, strict=True)
        shares = [
            (s[0].weight - r[0].weight).norm() / r[0].weight.norm() for s, r in pairs
        ]
        misses[name, bits] = sum(shares).item() / len(shares)
# --8<-- [end:round]

if __name__ == "__main__":
    # --8<-- [start:table]
    print(f"float32: reads {told([read(reader) for reader in readers])}")
    # > float32: reads 97.4 (97.0 to 97.7)
    for bits in BITS:
        print(f"{bits} bits: off by {misses['per row', bits]:6.2%}, reads", end=" ")
        print(told(percents["per row", bits]))
    # > 2 bits: off by 66.90%, reads 77.1 (73.2 to 82.3)
    # > 3 bits: off by 22.39%, reads 95.4 (94.2 to 97.0)
    # > 4 bits: off by  9.55%, reads 97.0 (96.3 to 97.5)
    # > 5 bits: off by  4.44%, reads 97.5 (97.3 to 97.7)
    # > 6 bits: off by  2.15%, reads 97.5 (96.8 to 97.8)
    # > 7 bits: off by  1.07%, reads 97.4 (97.0 to 97.7)
    # > 8 bits: off by  0.52%, reads 97.4 (97.0 to 97.7)
    # --8<-- [end:table]
