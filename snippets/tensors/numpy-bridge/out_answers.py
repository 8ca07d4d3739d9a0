"""Answers to the exercise “Any tensor out”, and what its check says to each."""

# needs: numpy (the array)

import numpy as np
import torch
from out import check_to_numpy


def detached(tensor):
    return tensor.detach().cpu().float()


def without_grad(tensor):
    with torch.no_grad():
        return tensor.cpu().float().numpy()


RIGHT = {
    "cloned": lambda tensor: detached(tensor).clone().numpy(),
    "NumPy copies": lambda tensor: np.asarray(detached(tensor)).copy(),
    "lists": lambda tensor: np.array(tensor.tolist(), dtype=np.float32),
    "forced, through doubles": lambda tensor: (
        tensor.double().numpy(force=True).astype(np.float32)
    ),
}
WRONG = {
    "numpy alone": lambda tensor: tensor.numpy(),
    "detached": lambda tensor: tensor.detach().numpy(),
    "forced": lambda tensor: tensor.numpy(force=True),
    "without grad": without_grad,
    "shared where possible": lambda tensor: detached(tensor).numpy(),
    "doubles": lambda tensor: detached(tensor).double().numpy(),
    "whole numbers": lambda tensor: detached(tensor).int().float().numpy(),
    "half": lambda tensor: detached(tensor).half().numpy(),
    "flattened": lambda tensor: detached(tensor).clone().flatten().numpy(),
    "a list": lambda tensor: tensor.tolist(),
    "a tensor": lambda tensor: detached(tensor).clone(),
    "a name that is not there": lambda tensor: tensor.to_numpy(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_numpy(answer)}")
# > cloned: Right!
# > NumPy copies: Right!
# > lists: Right!
# > forced, through doubles: Right!
# > numpy alone: Not yet: one that requires grad fails: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
# > detached: Not yet: one that requires grad shares its memory with the array.
# > forced: Not yet: one that requires grad shares its memory with the array.
# > without grad: Not yet: one that requires grad shares its memory with the array.
# > shared where possible: Not yet: one that requires grad shares its memory with the array.
# > doubles: Not yet: one that requires grad gives [1.5, 2.5], float64.
# > whole numbers: Not yet: one that requires grad gives [1.0, 2.0], float32.
# > half: Not yet: one that requires grad gives [1.5, 2.5], float16.
# > flattened: Not yet: one of whole numbers gives [1.0, 2.0, 3.0, 4.0], float32.
# > a list: Not yet: return an array, not a list.
# > a tensor: Not yet: return an array, not a Tensor.
# > a name that is not there: Not yet: AttributeError: 'Tensor' object has no attribute 'to_numpy'
