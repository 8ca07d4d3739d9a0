"""Exercise: move a batch of any shape to a device."""

import torch


# --8<-- [start:starter]
def to_device(batch: object, device: torch.device) -> object:
    """Return the batch with all tensors in it on the device."""
    if isinstance(batch, torch.Tensor):
        return batch.to(device, non_blocking=True)
    return batch  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_device(to_device) -> str:
    """Say whether all tensors move, and nothing else does."""
    image, label = torch.arange(6.0).reshape(2, 3), torch.tensor([[3, 5]])
    dataset = object()
    batch = {"image": image, "name": "cat", "more": [label, (label, 7)]}
    try:
        moved = to_device(batch, torch.device("meta"))
        if moved is None:
            return "Not yet: it returns None."
        if batch["image"] is not image or batch["more"][0] is not label:
            return "Not yet: it changes the batch that it was given."
        if type(moved) is not dict or list(moved) != list(batch):
            return "Not yet: from a dictionary, make one with the same keys."
        if moved["image"].device.type != "meta":
            return "Not yet: a tensor in a dictionary stays behind."
        if moved["name"] != "cat":
            return f"Not yet: the text becomes {moved['name']!r}."
        if type(moved["more"]) is not list or moved["more"][0].device.type != "meta":
            return "Not yet: a list should become a list, with its tensors moved."
        pair = moved["more"][1]
        if type(pair) is not tuple or pair[0].device.type != "meta" or pair[1] != 7:
            return "Not yet: look at the tuple inside the list."
        if moved["more"][0].dtype != label.dtype or pair[0].shape != label.shape:
            return "Not yet: a label should keep its type and its shape."
        first, rest = to_device(([{"deep": image}], [dataset, None]), image.device)
        deep = first[0]["deep"]
        if deep.device != image.device or not torch.equal(deep, image):
            return "Not yet: go to the device that is asked for, with all values."
        if type(rest) is not list or rest[0] is not dataset or rest[1] is not None:
            return "Not yet: what is no tensor and holds none should stay as it is."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_device(to_device))
    # > Not yet: a tensor in a dictionary stays behind.
    # --8<-- [end:try]
