"""The same with torchao."""

# needs: torchao (it has the classes and the kernels)
# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from data import nn, read, told
from readers import readers

# isort: split

# --8<-- [start:quantize]
import copy
import io
import logging
import time

import torch

logging.disable(logging.WARNING)  # the import logs some, none about a CPU
try:
    from torchao.quantization import (
        Int8DynamicActivationInt8WeightConfig,
        Int8WeightOnlyConfig,
        quantize_,
    )
finally:
    logging.disable(logging.NOTSET)

small = copy.deepcopy(readers[0])
quantize_(small, Int8WeightOnlyConfig())  # in place
weight = small[0].weight
print(type(small[0]).__name__, "with a weight of type", type(weight).__name__)
# > Linear with a weight of type Int8Tensor
print(weight.qdata.dtype, tuple(weight.qdata.shape), tuple(weight.scale.shape))
# > torch.int8 (64, 64) (64, 1)
# --8<-- [end:quantize]


# --8<-- [start:compare]
def file_bytes(model: nn.Module) -> int:
    """Return the size of the file that torch.save would write."""
    buffer = io.BytesIO()
    torch.save(model.state_dict(), buffer)
    return len(buffer.getvalue())


configs = {
    "float32": None,
    "weight only": Int8WeightOnlyConfig(),
    "dynamic": Int8DynamicActivationInt8WeightConfig(reduce_range=True),
}
for name, config in configs.items():
    models = copy.deepcopy(readers)
    if config is not None:
        for model in models:
            quantize_(model, config)
    size = file_bytes(models[0])
    print(f"{name:11} {told([read(m) for m in models])}, {size:,} bytes")
# > float32     97.4 (97.0 to 97.7), 21,469 bytes
# > weight only 97.4 (97.2 to 97.7), 8,973 bytes
# > dynamic     97.4 (97.0 to 97.7), 9,293 bytes
# --8<-- [end:compare]

# --8<-- [start:large]
large = nn.Linear(1024, 1024).eval()
x = torch.rand(16, 1024)
for name, config in configs.items():
    model = nn.Sequential(copy.deepcopy(large))
    if config is not None:
        quantize_(model, config)
    times = []
    with torch.inference_mode():
        for _ in range(20):
            start = time.perf_counter()
            model(x)
            times.append(time.perf_counter() - start)
    microseconds = 1e6 * sorted(times)[10]
    print(f"{name:11} {file_bytes(model):9,} bytes, {microseconds:5.0f} µs")
# ~> float32     4,200,293 bytes,   414 µs
# ~> weight only 1,060,509 bytes,   502 µs
# ~> dynamic     1,060,765 bytes,  2038 µs
# --8<-- [end:large]
