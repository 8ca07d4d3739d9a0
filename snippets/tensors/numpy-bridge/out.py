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
        "one of whole numbers": torch.tensor([[1, 2], [3, 4]]),
        "one on the GPU, if there is any": plain.to(gpu or "cpu"),
        "a turned one": torch.arange(6.0).reshape(2, 3).T,
        "an ordinary one": plain,
    }
    try:
        for name, tensor in tensors.items():
            before = tensor.tolist()
            try:
                array = to_numpy(tensor)
            except (RuntimeError, TypeError) as error:
                return f"Not yet: {name} fails: {error}"
            if not isinstance(array, np.ndarray):
                return f"Not yet: return an array, not a {type(array).__name__}."
            if array.dtype != np.float32 or array.tolist() != before:
                return f"Not yet: {name} gives {array.tolist()}, {array.dtype}."
            array[:] = 0
            if tensor.tolist() != before:
                return f"Not yet: {name} shares its memory with the array."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_numpy(to_numpy))
    # > Not yet: one that requires grad fails: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
    # --8<-- [end:try]
