"""Common mistake: a number of NumPy in a checkpoint."""

# needs: sklearn (another snippet, which is imported, loads the digits)

import pickle

import torch
from training import folder

if __name__ == "__main__":
    # --8<-- [start:mistake]
    import numpy as np

    best = np.mean([0.2, 0.4])
    torch.save({"best": best}, folder / "best.pt")
    try:
        torch.load(folder / "best.pt")
    except pickle.UnpicklingError as error:
        print(str(error).split("error: ")[1].split(" Please")[0])
    # > Unsupported global: GLOBAL numpy._core.multiarray.scalar was not an allowed global by default.

    torch.save({"best": float(best)}, folder / "best.pt")
    # --8<-- [end:mistake]
