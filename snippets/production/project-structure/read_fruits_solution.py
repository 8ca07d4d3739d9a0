"""Solution: from the outside in, with a sentence at each step."""

import json

import torch
from read_fruits import check_read_fruits


# --8<-- [start:solution]
def read_fruits(body: bytes) -> torch.Tensor:
    try:
        question = json.loads(body)
    except (ValueError, RecursionError):
        raise ValueError("The body is not JSON.") from None
    fruits = question.get("fruits") if isinstance(question, dict) else None
    if not isinstance(fruits, list) or not 1 <= len(fruits) <= 16:
        raise ValueError('Send {"fruits": […]} with 1 to 16 fruits.')
    for n, fruit in enumerate(fruits):
        if not isinstance(fruit, list) or len(fruit) != 2:
            raise ValueError(f"Fruit {n} is not [grams, millimeters].")
        for number in fruit:
            if type(number) not in (int, float) or not 0 < number < 1000:
                raise ValueError(f"Fruit {n} has a value that is not from 0 to 1000.")
    return torch.tensor(fruits, dtype=torch.float32)


print(check_read_fruits(read_fruits))
# > Right!
# --8<-- [end:solution]
