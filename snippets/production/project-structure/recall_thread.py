"""Question: which threads are in inference mode."""

from threading import Thread

import torch

# --8<-- [start:question]
weight = torch.ones(1, requires_grad=True)
recorded = []


def answer():
    recorded.append((weight * 2).requires_grad)


with torch.inference_mode():
    worker = Thread(target=answer)
    worker.start()
    worker.join()
    answer()
print(recorded)
# > [True, False]
# --8<-- [end:question]
