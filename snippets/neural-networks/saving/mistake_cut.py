"""Common mistake: a file that arrived in part."""

import torch
from messages import short
from reader import folder, path

# --8<-- [start:mistake]
data = path.read_bytes()
(folder / "cut.pt").write_bytes(data[:1000])
try:
    torch.load(folder / "cut.pt")
except RuntimeError as error:
    print(short(error))
# > PytorchStreamReader failed reading zip archive: failed finding central
# > directory. This is an internal miniz error. If you are seeing this
# > error, there is a high likelihood that your checkpoint file is
# > corrupted. This can happen if the checkpoint was not saved properly, was
# > transferred incorrectly, or the file was modified after saving.

(folder / "cut.pt").write_bytes(data[:20_000])
try:
    torch.load(folder / "cut.pt")
except OSError as error:
    print(error)
# > [Errno 22] Invalid argument
# --8<-- [end:mistake]
