"""Exercise: an array of any tensor."""

# needs: numpy (the array)

import numpy as np
import torch


# --8<-- [start:starter]
def to_numpy(tensor: torch.Tensor) -> np.ndarray:
    """Return a float32 array of its own with the numbers of `tensor`."""
    return tensor.numpy()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_numpy(to_numpy) -> str:
    """Say whether `to_numpy` works for tensors of several kinds."""
    gpu = torch.accelerator.current_accelerator(check_available=True)
    plain = torch.tensor([1.5, 2.5])
    tensors = {
        "one that requires grad": plain.clone().requires_grad_(),
        "a bfloat16 one": plain.bfloat16(),
        "a float64 one": plain.double(),
        "one on the GPU, if there is any": plain.to(gpu or "cpu"),
        "an ordinary one": plain,
    }
    for name, tensor in tensors.items():
        try:
            array = to_numpy(tensor)
        except (RuntimeError, TypeError) as error:
            reason = str(error).replace(". ", ".\n")
            return f"Not yet: {name} fails:\n{reason}"
        if array.dtype != np.float32 or array.tolist() != [1.5, 2.5]:
            return f"Not yet: {name} gives {array}, {array.dtype}."
        array[:] = 0
        if tensor.tolist() != [1.5, 2.5]:
            return f"Not yet: {name} shares its memory with the array."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_numpy(to_numpy))
    # > Not yet: one that requires grad fails:
    # > Can't call numpy() on Tensor that requires grad.
    # > Use tensor.detach().numpy() instead.
    # --8<-- [end:try]
