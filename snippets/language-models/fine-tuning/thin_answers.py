"""Answers to the exercise on thin matrices, and what its check says to each."""

from thin import check_thin, torch


def by_eigenvectors(change, rank):
    vectors = torch.linalg.eigh(change.T @ change).eigenvectors[:, -rank:]
    return change @ vectors, vectors.T


def by_turns(change, rank):
    """Solve for one matrix while the other is held, again and again."""
    down = torch.randn(rank, change.size(1), generator=torch.Generator().manual_seed(1))
    for _ in range(500):
        up = change @ torch.linalg.pinv(down)
        down = torch.linalg.pinv(up) @ change
    return up, down


def smallest(change, rank):
    left, sizes, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, -rank:] * sizes[-rank:], right[-rank:]


def transposed(change, rank):
    left, sizes, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, :rank] * sizes[:rank], right.T[:rank]


def sizes_twice(change, rank):
    left, sizes, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, :rank] * sizes[:rank], sizes[:rank, None] * right[:rank]


def no_sizes(change, rank):
    left, _, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, :rank], right[:rank]


def one_only(change, rank):
    left, sizes, right = torch.linalg.svd(change, full_matrices=False)
    return left[:, :1] * sizes[:1], right[:1]


def random_down(change, rank):
    down = torch.randn(rank, change.size(1), generator=torch.Generator().manual_seed(1))
    return change @ torch.linalg.pinv(down), down


RIGHT = {"eigenvectors": by_eigenvectors, "by turns": by_turns}
WRONG = {
    "the smallest": smallest,
    "transposed": transposed,
    "sizes twice": sizes_twice,
    "no sizes": no_sizes,
    "rank 1": one_only,
    "a random down": random_down,
    "no product": lambda change, rank: change,
    "whole": lambda change, rank: (change, torch.eye(change.size(1))),
    "zeros": lambda change, rank: (0 * change[:, :rank], 0 * change[:rank]),
    "nan": lambda change, rank: (torch.nan * change[:, :rank], change[:rank]),
    "None": lambda change, rank: None,
    "lists": lambda change, rank: ([0.0], [0.0]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_thin(answer)}")
# > eigenvectors: Right!
# > by turns: Right!
# > the smallest: Not yet: at rank 1, the squares missed add up to 24.49, not 12.53.
# > transposed: Not yet: at rank 1, the squares missed add up to 19.89, not 12.53.
# > sizes twice: Not yet: at rank 1, the squares missed add up to 91.50, not 12.53.
# > no sizes: Not yet: at rank 1, the squares missed add up to 18.90, not 12.53.
# > rank 1: Not yet: rank 2 of 6 x 4 gives [(6, 1), (1, 4)].
# > a random down: Not yet: at rank 1, the squares missed add up to 19.24, not 12.53.
# > no product: Not yet: return two tensors.
# > whole: Not yet: rank 1 of 6 x 4 gives [(6, 4), (4, 4)].
# > zeros: Not yet: at rank 1, the squares missed add up to 24.94, not 12.53.
# > nan: Not yet: at rank 1, the squares missed add up to nan, not 12.53.
# > None: Not yet: return two tensors.
# > lists: Not yet: AttributeError: 'list' object has no attribute 'shape'
