"""Answers to the stage “Whatever is sent”, and what its check says to each."""

import json

import numpy as np
import torch
from answer_request import check_answer_request
from answer_request_solution import answer_request

SENTENCE = {"error": "Please send images."}


def with_numpy(body, read):
    try:
        lists = json.loads(body, parse_int=float)["images"]
        if any(type(value) is not float for row in lists for value in row):
            raise ValueError
        array = np.array(lists, dtype=np.float32).reshape(-1, 8, 8)
        assert 0 < len(lists) < 33
        assert {len(row) for row in lists} == {64}
        assert ((array >= 0) & (array <= 1)).all()
    except Exception:
        return 400, SENTENCE
    return 200, {"digits": [int(digit) for digit in read(torch.from_numpy(array))]}


def step_by_step(body, read):
    try:
        images = json.loads(body, parse_constant=lambda name: None).get("images")
        numbers = [value for image in images for value in image]
        kinds = {type(value) for value in numbers}
        lengths = {len(image) for image in images}
        if kinds <= {int, float} and lengths == {64} and len(images) <= 32:
            batch = torch.tensor([float(value) for value in numbers]).view(-1, 8, 8)
            if batch.min() >= 0 and batch.max() <= 1:
                return 200, {"digits": [digit.item() for digit in read(batch)]}
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        pass
    return 400, SENTENCE


def too_long(body, read):
    """Return what the solution does, but take a float of each pixel first."""
    try:
        for value in json.loads(body)["images"][0]:
            float(value)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return 400, SENTENCE
    return answer_request(body, read)


def everything_caught(body, read):
    """Return what the starter does, without an exception."""
    try:
        images = torch.tensor(json.loads(body)["images"], dtype=torch.float32)
        return 200, {"digits": read(images.reshape(-1, 8, 8)).tolist()}
    except Exception:
        return 400, SENTENCE


def by_shape(body, read):
    try:
        images = torch.tensor(json.loads(body)["images"], dtype=torch.float32)
        assert images.dim() == 2
        assert images.shape[1] == 64
        assert 0 < len(images) < 33
    except Exception:
        return 400, SENTENCE
    if (images < 0).any() or (images > 1).any():
        return 400, SENTENCE
    return 200, {"digits": read(images.reshape(-1, 8, 8)).tolist()}


def only_bad_json(body, read):
    try:
        images = json.loads(body)["images"]
    except json.JSONDecodeError:
        return 400, SENTENCE
    tensor = torch.tensor(images, dtype=torch.float32)
    return 200, {"digits": read(tensor.reshape(-1, 8, 8)).tolist()}


def decided_late(body, read):
    status, reply = answer_request(body, lambda images: torch.zeros(len(images)))
    try:
        lists = json.loads(body)["images"]
        images = torch.tensor(lists, dtype=torch.float32).reshape(-1, 8, 8)
    except Exception:
        return 400, SENTENCE
    digits = read(images).tolist()
    return (200, {"digits": digits}) if status == 200 else (400, reply)


def replied(change):
    """Return the solution with another reply."""

    def answer(body, read):
        status, reply = answer_request(body, read)
        return change(status, reply)

    return answer


def one_by_one(body, read):
    def read_each(images):
        return torch.cat([read(image[None]) + i for i, image in enumerate(images)])

    return answer_request(body, read_each)


def without(word):
    """Return the solution, blind to bodies that hold this word."""

    def answer(body, read):
        if word in body:
            return 200, {"digits": [0]}
        return answer_request(body, read)

    return answer


RIGHT = {
    "NumPy": with_numpy,
    "step by step": step_by_step,
}
WRONG = {
    "everything is caught": everything_caught,
    "by the shape": by_shape,
    "only bad JSON": only_bad_json,
    "one by one": one_by_one,
    "in doubles": lambda body, read: answer_request(body, lambda x: read(x.double())),
    "rows and columns": lambda body, read: answer_request(body, lambda x: read(x.mT)),
    "flat": lambda body, read: answer_request(body, lambda x: read(x.flatten(1))),
    "a tensor in the reply": lambda body, read: (
        200,
        {"digits": read(torch.tensor(json.loads(body)["images"]).reshape(-1, 8, 8))},
    ),
    "a text in the reply": replied(lambda status, reply: (status, {"digits": "0"})),
    "500": replied(lambda status, reply: (200 if status == 200 else 500, reply)),
    "no sentence": replied(
        lambda status, reply: (status, reply if status == 200 else {"error": ""})
    ),
    "decided late": decided_late,
    "read before it is known": lambda body, read: (
        read(torch.zeros(1, 8, 8)),
        answer_request(body, read),
    )[1],
    "NaN is let through": without(b"NaN"),
    "a pixel too long": too_long,
    "400 in quotation marks": replied(
        lambda status, reply: (status if status == 200 else str(status), reply)
    ),
    "always 400": lambda body, read: (400, SENTENCE),
    "a constant": lambda body, read: (200, {"digits": [0]}),
    "None": lambda body, read: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_answer_request(answer)}")
# > NumPy: Right!
# > step by step: Right!
# > everything is caught: Not yet: an empty list of images (it begins with b'{"images": []}') gets 200, not 400.
# > by the shape: Not yet: a pixel that is true (it begins with b'{"images": [[true, 0.5, 0') gets 200, not 400.
# > only bad JSON: Not yet: a list without a key (it begins with b'[[0.5, 0.5, 0.5, 0.5, 0.5') ends in TypeError.
# > one by one: Not yet: a batch of 3 takes 3 calls of read.
# > in doubles: Not yet: read was given (1, 8, 8), torch.float64, not (1, 8, 8), torch.float32.
# > rows and columns: Not yet: read was given other images.
# > flat: Not yet: read was given (1, 64), torch.float32, not (1, 8, 8), torch.float32.
# > a tensor in the reply: Not yet: TypeError: Object of type Tensor is not JSON serializable
# > a text in the reply: Not yet: the reply is {'digits': '0'}.
# > 500: Not yet: an empty body gets 500, not 400.
# > no sentence: Not yet: an empty body gets no sentence that says what is wrong.
# > decided late: Not yet: an empty list of images (it begins with b'{"images": []}') was given to read.
# > read before it is known: Not yet: a batch of 1 takes 2 calls of read.
# > NaN is let through: Not yet: a pixel that is NaN (it begins with b'{"images": [[NaN, 0.5, 0.') gets 200, not 400.
# > a pixel too long: Not yet: a pixel of 400 digits (it begins with b'{"images": [[100000000000') ends in OverflowError.
# > 400 in quotation marks: Not yet: an empty body gets '400', not 400.
# > always 400: Not yet: a batch of 1 gets 400: {'error': 'Please send images.'}
# > a constant: Not yet: a batch of 1 takes 0 calls of read.
# > None: Not yet: TypeError: cannot unpack non-iterable NoneType object
