"""A whole model in a file, and its class somewhere else."""

import torch
from reader import folder

if __name__ == "__main__":
    # --8<-- [start:save]
    import importlib
    import sys

    code = "from torch import nn\n\nclass Reader(nn.Linear):\n    pass\n"
    (folder / "nets.py").write_text(code)
    sys.path.insert(0, str(folder))
    nets = importlib.import_module("nets")
    torch.save(nets.Reader(64, 10), folder / "whole.pt")
    # --8<-- [end:save]

    # --8<-- [start:names]
    list_names = torch.serialization.get_unsafe_globals_in_checkpoint
    print(list_names(folder / "whole.pt"))
    # > ['nets.Reader']
    # --8<-- [end:names]

    # --8<-- [start:renamed]
    nets.DigitReader = nets.Reader
    del nets.Reader
    try:
        torch.load(folder / "whole.pt", weights_only=False)
    except AttributeError as error:
        print(str(error).split(" from")[0])
    # > Can't get attribute 'Reader' on <module 'nets'
    # --8<-- [end:renamed]

    # --8<-- [start:moved]
    (folder / "nets.py").rename(folder / "models.py")
    del sys.modules["nets"]
    try:
        torch.load(folder / "whole.pt", weights_only=False)
    except ModuleNotFoundError as error:
        print(error)
    # > No module named 'nets'
    # --8<-- [end:moved]
