"""Answers to the exercise “Which shop is cheapest?”, and what its check says to each."""

import torch
from bills import baskets as first_baskets
from bills import check_bills
from bills import shops as first_shops
from torch.nn import functional as F

RIGHT = {
    "T": lambda baskets, shops: baskets @ shops.T,
    "matmul": lambda baskets, shops: torch.matmul(baskets, shops.transpose(0, 1)),
    "turned at the end": lambda baskets, shops: (shops @ baskets.T).T,
    "einsum": lambda baskets, shops: torch.einsum("bg,sg->bs", baskets, shops),
    "linear": F.linear,
    "doubles": lambda baskets, shops: baskets.double() @ shops.double().mT,
}
WRONG = {
    "as they are": lambda baskets, shops: baskets @ shops,
    "cut anew": lambda baskets, shops: baskets @ shops.reshape(3, -1),
    "a row for each shop": lambda baskets, shops: shops @ baskets.mT,
    "these shops only": lambda baskets, shops: first_baskets @ first_shops.mT,
    "each good": lambda baskets, shops: baskets[:, None] * shops,
    "the mean": lambda baskets, shops: (baskets[:, None] * shops).mean(dim=-1),
    "rounded": lambda baskets, shops: (baskets @ shops.mT).round(),
    "shops in reverse": lambda baskets, shops: baskets @ shops.flip(0).mT,
    "the cheapest": lambda baskets, shops: (baskets @ shops.mT).argmin(dim=1),
    "a list": lambda baskets, shops: (baskets @ shops.mT).tolist(),
    "nan": lambda baskets, shops: baskets @ shops.mT * torch.nan,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_bills(answer)}")
# > T: Right!
# > matmul: Right!
# > turned at the end: Right!
# > einsum: Right!
# > linear: Right!
# > doubles: Right!
# > as they are: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x3)
# > cut anew: Not yet: row 0, column 0 should be 32.0, not 30.0.
# > a row for each shop: Not yet: 2 baskets in 4 shops make a tensor of 2 rows and 4 columns.
# > these shops only: Not yet: 4 baskets in 2 shops make a tensor of 4 rows and 2 columns.
# > each good: Not yet: 2 baskets in 4 shops make a tensor of 2 rows and 4 columns.
# > the mean: Not yet: row 0, column 0 should be 32.0, not 10.666666984558105.
# > rounded: Not yet: row 0, column 1 should be 29.5, not 30.0.
# > shops in reverse: Not yet: row 0, column 0 should be 32.0, not 28.5.
# > the cheapest: Not yet: 2 baskets in 4 shops make a tensor of 2 rows and 4 columns.
# > a list: Not yet: 2 baskets in 4 shops make a tensor of 2 rows and 4 columns.
# > nan: Not yet: row 0, column 0 should be 32.0, not nan.
