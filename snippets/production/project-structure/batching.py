"""Questions that come together are answered by one forward pass."""

# --8<-- [start:batcher]
import queue
import threading
import time
from concurrent.futures import Future

import torch


class Batcher:
    """Collects examples in a queue, and computes them in one thread."""

    def __init__(self, model: torch.nn.Module, largest=16, wait=0.005, room=64) -> None:
        self.model = model.eval()
        self.largest, self.wait = largest, wait
        self.line = queue.Queue(maxsize=room)
        self.sizes = []  # of the batches so far
        self.open = True
        self.worker = threading.Thread(target=self.work)

    def __enter__(self) -> "Batcher":
        self.worker.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.line.put(None)  # behind those in line
        self.worker.join()

    def submit(self, example: torch.Tensor) -> Future:
        """Get in line. Raises queue.Full where there is no room."""
        future = Future()
        self.line.put_nowait((example, future))
        return future

    def work(self) -> None:
        while self.open:
            if batch := self.collect():
                self.answer(*zip(*batch, strict=True))

    def collect(self) -> list:
        """Wait for the first example, and then a little for others."""
        batch, left, end = [], None, 0.0
        while len(batch) < self.largest:
            try:
                item = self.line.get(timeout=left)
            except queue.Empty:
                break  # nobody else came
            if item is None:
                self.open = False
                break
            end = end if batch else time.monotonic() + self.wait
            left = max(0.0, end - time.monotonic())
            batch.append(item)
        return batch

    @torch.inference_mode()
    def answer(self, examples: tuple, futures: tuple) -> None:
        try:
            rows = self.model(torch.stack(examples)).softmax(dim=1)
            pairs = list(zip(futures, rows, strict=True))
        except Exception as error:
            for future in futures:
                future.set_exception(error)
            return
        self.sizes.append(len(examples))
        for future, row in pairs:
            future.set_result(row)


# --8<-- [end:batcher]
