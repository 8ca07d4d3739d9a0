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
        "one of doubles": plain.astype(np.float64) / 8,
        "an ordinary one": plain[:1].copy(),
        "a column of one": plain[:, 1],
        "a read-only one": np.broadcast_to(plain[0], (2, 3)),
    }
    try:
        for name, array in arrays.items():
            before = array.tolist()
            try:
                tensor = to_batch(array)
            except (TypeError, ValueError) as error:
                reason = str(error).split(", ")[0].split(". ")[0]
                return f"Not yet: {name} fails: {reason}."
            if not isinstance(tensor, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(tensor).__name__}."
            if tensor.dtype != torch.float32:
                return f"Not yet: {name} becomes {tensor.dtype}, not torch.float32."
            if tensor.tolist() != before:
                return f"Not yet: {name} becomes {tensor.tolist()}."
            tensor.zero_()
            if array.tolist() != before:
                return f"Not yet: {name} shares its memory with the tensor."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_batch(to_batch))
    # > Not yet: a mirrored array fails: At least one stride in the given numpy array is negative.
    # --8<-- [end:try]
