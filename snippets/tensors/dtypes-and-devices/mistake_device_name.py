"""There is no device called gpu."""

# --8<-- [start:mistake]
import textwrap

import torch

try:
    torch.zeros(2, device="gpu")
except RuntimeError as error:
    print(textwrap.fill(str(error), 70))
# > Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep,
# > hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia,
# > privateuseone device type at start of device string: gpu
# --8<-- [end:mistake]
