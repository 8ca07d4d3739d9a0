"""What whole numbers of each size can hold, and what happens beyond."""

import torch

# --8<-- [start:limits]
SMALL = (torch.uint8, torch.int8, torch.int16)
for dtype in (*SMALL, torch.int32, torch.int64):
    info = torch.iinfo(dtype)
    print(f"{info.dtype:>5}: {info.min} to {info.max}")
# > uint8: 0 to 255
# >  int8: -128 to 127
# > int16: -32768 to 32767
# > int32: -2147483648 to 2147483647
# > int64: -9223372036854775808 to 9223372036854775807
# --8<-- [end:limits]

# --8<-- [start:wrap]
brightness = torch.tensor([100, 200, 250], dtype=torch.uint8)
print(brightness + 50)
# > tensor([150, 250,  44], dtype=torch.uint8)
# --8<-- [end:wrap]
