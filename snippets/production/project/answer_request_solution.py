"""Solution of stage 6: look at everything before it is used."""

import json

import torch
from answer_request import check_answer_request


# --8<-- [start:solution]
def is_pixel(value) -> bool:
    """Return whether this is a number from 0 to 1; True is none, and neither is nan."""
    return type(value) in (int, float) and 0 <= value <= 1


def is_image(value) -> bool:
    """Return whether this is a list of 64 pixels."""
    return isinstance(value, list) and len(value) == 64 and all(map(is_pixel, value))


def answer_request(body: bytes, read) -> tuple[int, dict]:
    """Answer {"images": […]}, up to 32 lists of 64 numbers from 0 to 1."""
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        return 400, {"error": "The body is no JSON."}
    images = asked.get("images") if isinstance(asked, dict) else None
    if not isinstance(images, list) or not 1 <= len(images) <= 32:
        return 400, {"error": 'Send {"images": […]} with 1 to 32 images.'}
    for number, image in enumerate(images):
        if not is_image(image):
            return 400, {
                "error": f"Image {number} is no list of 64 numbers from 0 to 1."
            }
    batch = torch.tensor(images, dtype=torch.float32).reshape(-1, 8, 8)
    return 200, {"digits": read(batch).tolist()}


if __name__ == "__main__":
    print(check_answer_request(answer_request))
    # > Right!
# --8<-- [end:solution]
