"""Solution: the kinds decide first, then the sizes."""

import torch
from guess_types import check_guess_types

# --8<-- [start:solution]
whole, single, half = torch.int64, torch.float32, torch.float16
guesses = [whole, single, single, single, half, torch.bool, whole, whole]
print(check_guess_types(guesses))
# > Right!
# --8<-- [end:solution]
