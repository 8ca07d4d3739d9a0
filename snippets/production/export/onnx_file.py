"""The model as an ONNX file, checked in ONNX Runtime, and how that refuses inputs."""

# needs: onnx (it reads the file that is written)
# needs: onnxscript (torch.onnx.export translates with it)
# needs: onnxruntime (it runs the file without PyTorch)

import tempfile
import warnings
from pathlib import Path

from frost import evenings, frost, torch

# isort: split

# --8<-- [start:write]
import logging
import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before ONNX Runtime is imported

import numpy as np
import onnx
import onnxruntime

logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # torchvision is not needed
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "frost.onnx")
    # torch 2.11 and 2.13 warn of a part of their own
    with warnings.catch_warnings(action="ignore", category=FutureWarning):
        torch.onnx.export(
            frost,
            (evenings,),
            path,
            output_names=["chances"],
            dynamic_shapes=({0: "batch"},),
            verbose=False,
        )
    print(sorted(file.name for file in Path(folder).iterdir()))
    content = onnx.load(path)
    session = onnxruntime.InferenceSession(path)
# > ['frost.onnx', 'frost.onnx.data']
# --8<-- [end:write]

# --8<-- [start:content]
print([node.op_type for node in content.graph.node])
# > ['Sub', 'Gemm', 'Relu', 'Gemm', 'Sigmoid']
print([weight.name for weight in content.graph.initializer])
# > ['layers.0.weight', 'layers.0.bias', 'layers.3.weight', 'layers.3.bias', 'usual']
for port in (*session.get_inputs(), *session.get_outputs()):
    print(port.name, port.shape, port.type)
# > evenings ['batch', 3] tensor(float)
# > chances ['batch', 1] tensor(float)
# --8<-- [end:content]

# --8<-- [start:compare]
torch.manual_seed(1)
for rows in (1, 2, 300):
    rows = torch.randn(rows, 3) * 5
    [chances] = session.run(None, {"evenings": rows.numpy()})
    with torch.no_grad():
        torch.testing.assert_close(torch.from_numpy(chances), frost(rows))
    print(chances.shape, "as in PyTorch")
# > (1, 1) as in PyTorch
# > (2, 1) as in PyTorch
# > (300, 1) as in PyTorch
# --8<-- [end:compare]

# --8<-- [start:mistake]
for wrong in (
    {"evenings": np.array([[2.0, 90.0, 1.0]])},
    {"evenings": np.float32([[2.0, 90.0]])},
    {"x": np.float32([[2.0, 90.0, 1.0]])},
):
    try:
        session.run(None, wrong)
    except Exception as error:  # its own classes share no other one
        print(error)
# > [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Unexpected input data type. Actual: (tensor(double)) , expected: (tensor(float))
# > [ONNXRuntimeError] : 2 : INVALID_ARGUMENT : Got invalid dimensions for input: evenings for the following indices
# >  index: 1 Got: 2 Expected: 3
# >  Please fix either the inputs/outputs or the model.
# > Required inputs (['evenings']) are missing from input feed (['x']).
# --8<-- [end:mistake]
