"""Which batches a loader asks for before the loop uses the first."""

# --8<-- [start:noted]
from collections.abc import Iterator

from torch.utils.data import DataLoader, Sampler


class Noted(Sampler):
    """Twelve batches of two indices, and a note of each one that is asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __iter__(self) -> Iterator[list[int]]:
        for number in range(12):
            self.asked.append(number)
            yield [2 * number, 2 * number + 1]


if __name__ == "__main__":
    noted = Noted()
    batches = iter(DataLoader(range(24), batch_sampler=noted, num_workers=2))
    print(noted.asked)
    # > [0, 1, 2, 3]
    for _ in range(2):
        print(next(batches), noted.asked)
    # > tensor([0, 1]) [0, 1, 2, 3, 4]
    # > tensor([2, 3]) [0, 1, 2, 3, 4, 5]
    # --8<-- [end:noted]

    # --8<-- [start:one]
    noted = Noted()
    options = {"num_workers": 1, "prefetch_factor": 5}
    batches = iter(DataLoader(range(24), batch_sampler=noted, **options))
    print(len(noted.asked))
    # > 5
    # --8<-- [end:one]
