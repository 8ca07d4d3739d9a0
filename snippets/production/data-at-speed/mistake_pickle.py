"""What cannot be sent to a worker."""

# --8<-- [start:mistake]
import tempfile
import warnings

from torch.utils.data import DataLoader


def doubling():
    return lambda items: [2 * item for item in items]


with tempfile.TemporaryFile() as handle, warnings.catch_warnings():
    warnings.simplefilter("ignore")  # some versions warn before they raise
    for data, collate in ([handle], None), ([1, 2], doubling()):
        options = {"num_workers": 1, "multiprocessing_context": "spawn"}
        try:
            next(iter(DataLoader(data, collate_fn=collate, **options)))
        except (TypeError, AttributeError) as error:
            print(error)
# > cannot pickle '_io.BufferedRandom' object
# > Can't pickle local object 'doubling.<locals>.<lambda>'
# --8<-- [end:mistake]
