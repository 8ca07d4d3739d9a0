"""Stage 6: an answer to whatever is sent."""

# --8<-- [start:starter]
import json
import math

import torch


def answer_request(body: bytes, read) -> tuple[int, dict]:
    """Answer {"images": […]}, up to 32 lists of 64 numbers from 0 to 1.

    `read` takes images, (n, 8, 8), and returns n digits. The answer is 200 and
    {"digits": […]}, or 400 and {"error": "…"}.
    """
    images = torch.tensor(json.loads(body)["images"])  # your code here
    return 200, {"digits": read(images.reshape(-1, 8, 8)).tolist()}


# --8<-- [end:starter]


# --8<-- [start:check]
def check_answer_request(answer_request) -> str:
    """Send images, then all kinds of things that are none."""
    row = [0.5] * 64
    wrong = {
        "an empty body": b"",
        "no JSON": b"digits, please",
        "bytes that are no text": b"\xff\xfe",
        "a list without a key": json.dumps([row]).encode(),
        "another key": json.dumps({"image": [row]}).encode(),
        "a number in place of images": b'{"images": 3}',
        "a text in place of images": b'{"images": "one"}',
        "null in place of images": b'{"images": null}',
        "an empty list of images": b'{"images": []}',
        "an empty image": b'{"images": [[]]}',
        "an image of 63 numbers": json.dumps({"images": [row[1:]]}).encode(),
        "an image of 8 rows": json.dumps({"images": [[row[:8]] * 8]}).encode(),
        "one long image and one short": json.dumps(
            {"images": [row + row, []]}
        ).encode(),
        "an image of 64 lists": json.dumps({"images": [[[0.5]] * 64]}).encode(),
        "a pixel in quotation marks": json.dumps(
            {"images": [["0", *row[1:]]]}
        ).encode(),
        "a pixel that is true": json.dumps({"images": [[True, *row[1:]]]}).encode(),
        "a pixel that is NaN": json.dumps({"images": [[math.nan, *row[1:]]]}).encode(),
        "a pixel of 2": json.dumps({"images": [[2.0, *row[1:]]]}).encode(),
        "a pixel below 0": json.dumps({"images": [[-0.1, *row[1:]]]}).encode(),
        "a pixel of 400 digits": json.dumps({"images": [[10**399, *row[1:]]]}).encode(),
        "a pixel of 5000 digits": b'{"images": [[' + b"9" * 5000 + b"]]}",
        "lists in lists in lists": b"[" * 100_000,
        "33 images": json.dumps({"images": [row] * 33}).encode(),
    }
    try:
        torch.manual_seed(0)
        for count in (1, 3, 32):
            images = torch.rand(count, 8, 8).double()
            images[0, 0, :2] = torch.tensor([0.0, 1.0])
            lists = images.flatten(1).tolist()
            lists[0][0], lists[0][1] = 0, 1  # whole numbers are numbers
            asked = []
            status, reply = answer_request(
                json.dumps({"images": lists}).encode(), _note_into(asked)
            )
            if status != 200:
                return f"Not yet: a batch of {count} gets {status}: {reply}"
            if len(asked) != 1:
                return f"Not yet: a batch of {count} takes {len(asked)} calls of read."
            if asked[0].shape != images.shape or asked[0].dtype != torch.float32:
                found = f"{tuple(asked[0].shape)}, {asked[0].dtype}"
                due = f"{tuple(images.shape)}, torch.float32"
                return f"Not yet: read was given {found}, not {due}."
            if not torch.allclose(asked[0].double(), images, atol=1e-6):
                return "Not yet: read was given other images."
            if json.loads(json.dumps(reply)) != {"digits": list(range(count))}:
                return f"Not yet: the reply is {reply}."
        for name, body in wrong.items():
            asked = []
            name += f" (it begins with {body[:25]})" if body else ""
            try:
                status, reply = answer_request(body, _note_into(asked))
            except Exception as error:
                return f"Not yet: {name} ends in {type(error).__name__}."
            if status != 400:
                return f"Not yet: {name} gets {status!r}, not 400."
            if asked:
                return f"Not yet: {name} was given to read."
            if not isinstance(reply.get("error"), str) or len(reply["error"]) < 10:
                return f"Not yet: {name} gets no sentence that says what is wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


def _note_into(asked: list[torch.Tensor]):
    return lambda images: asked.append(images) or torch.arange(len(images))


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_answer_request(answer_request))
    # > Not yet: an empty body ends in JSONDecodeError.
    # --8<-- [end:try]
