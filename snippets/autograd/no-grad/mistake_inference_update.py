"""Common mistake: changing an inference tensor later."""

from textwrap import fill

import torch

# --8<-- [start:update]
with torch.inference_mode():
    average = torch.zeros(3)
try:
    average += 1
except RuntimeError as error:
    print(fill(str(error), 72))
# > Inplace update to inference tensor outside InferenceMode is not
# > allowed.You can make a clone to get a normal tensor before doing inplace
# > update.See https://github.com/pytorch/rfcs/pull/17 for more details.
# --8<-- [end:update]
