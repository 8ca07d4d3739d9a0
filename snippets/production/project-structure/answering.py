"""From the bytes of a question to a status and an answer, without any socket."""

from batching import Batcher
from fruit import NAMES

# isort: split
# --8<-- [start:answer]
import json
import logging
import queue

import torch


def read_fruit(body: bytes) -> torch.Tensor:
    """Return the numbers in a question. Raises ValueError, with a sentence."""
    try:
        question = json.loads(body)
    except (ValueError, RecursionError):
        raise ValueError("The body is not JSON.") from None
    fruit = question.get("fruit") if isinstance(question, dict) else None
    if not isinstance(fruit, list) or len(fruit) != 2:
        raise ValueError('Send {"fruit": [grams, millimeters]}.')
    for number in fruit:
        if type(number) not in (int, float) or not 0 < number < 1000:
            raise ValueError("Grams and millimeters are numbers from 0 to 1000.")
    return torch.tensor(fruit, dtype=torch.float32)


def answer(batcher: Batcher, body: bytes) -> tuple[int, dict]:
    """Return a status of HTTP and what to say."""
    try:
        fruit = read_fruit(body)
    except ValueError as error:
        return 400, {"error": str(error)}
    try:
        chances = batcher.submit(fruit).result(timeout=5).tolist()
    except (queue.Full, TimeoutError):
        return 503, {"error": "Too busy. Ask again in a moment."}
    except Exception:
        logging.exception("the model failed")
        return 500, {"error": "The model failed. Its log says why."}
    best = max(chances)
    return 200, {"name": NAMES[chances.index(best)], "chance": round(best, 3)}


# --8<-- [end:answer]
