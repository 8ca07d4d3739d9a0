"""Which batches a loader asks for before the loop uses the first."""

# --8<-- [start:noted]
from torch.utils.data import DataLoader

asked = []


def noted():
    """Yield twelve batches of indices, and note each one that is asked for."""
    for number in range(12):
        asked.append(number)
        yield [2 * number, 2 * number + 1]


if __name__ == "__main__":
    batches = iter(DataLoader(range(24), batch_sampler=noted(), num_workers=2))
    print(asked)
    # > [0, 1, 2, 3]
    for _ in range(2):
        print(next(batches), asked)
    # > tensor([0, 1]) [0, 1, 2, 3, 4]
    # > tensor([2, 3]) [0, 1, 2, 3, 4, 5]
# --8<-- [end:noted]
