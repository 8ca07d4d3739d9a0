"""Exercise: a tensor of any array of numbers."""

# needs: numpy (the arrays)

import numpy as np
import torch


# --8<-- [start:starter]
def to_batch(array: np.ndarray) -> torch.Tensor:
    """Return a float32 tensor of its own with the numbers of `array`."""
    return torch.from_numpy(array)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_batch(to_batch) -> str:
    """Say whether `to_batch` copes with arrays of several kinds."""
    plain = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.float32)
    arrays = {
        "a mirrored array": plain[:, ::-1],
        "one with its bytes in the other order": plain.astype(">f4"),
        "one of whole numbers": plain.astype(np.int16),
        "an ordinary one": plain,
        "a read-only one": np.broadcast_to(plain[0], (2, 3)),
    }
    for name, array in arrays.items():
        before = array.tolist()
        try:
            tensor = to_batch(array)
        except (TypeError, ValueError) as error:
            reason = str(error).split(", ")[0].split(". ")[0]
            return f"Not yet: {name} fails:\n{reason}."
        if tensor.dtype != torch.float32 or tensor.tolist() != before:
            return f"Not yet: {name} becomes {tensor}"
        tensor.zero_()
        if array.tolist() != before:
            return f"Not yet: {name} shares its memory with the tensor."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_batch(to_batch))
    # > Not yet: a mirrored array fails:
    # > At least one stride in the given numpy array is negative.
    # --8<-- [end:try]
