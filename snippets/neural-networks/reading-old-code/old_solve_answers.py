"""Answers to the exercise “Replace `torch.solve`”, and what its check says to each."""

import torch
from old_solve import check_prices

RIGHT = {
    "the inverse": lambda amounts, bills: torch.linalg.inv(amounts) @ bills,
    "least squares": lambda amounts, bills: torch.linalg.lstsq(amounts, bills).solution,
    "from the LU decomposition": lambda amounts, bills: torch.linalg.lu_solve(
        *torch.linalg.lu_factor(amounts), bills
    ),
}
WRONG = {
    "the old call": lambda amounts, bills: torch.solve(bills, amounts)[0],
    "the old order": lambda amounts, bills: torch.linalg.solve(bills, amounts),
    "the first of the results": lambda amounts, bills: torch.linalg.solve(
        amounts, bills
    )[0],
    "turned around": lambda amounts, bills: torch.linalg.solve(amounts.mT, bills),
    "divided": lambda amounts, bills: bills / amounts,
    "multiplied": lambda amounts, bills: amounts @ bills,
    "in float32": lambda amounts, bills: torch.linalg.solve(
        amounts.float(), bills.float()
    ),
    "the bills": lambda amounts, bills: bills,
    "a pair": lambda amounts, bills: torch.linalg.lu_factor(amounts),
    "a list": lambda amounts, bills: torch.linalg.solve(amounts, bills).tolist(),
    "no return": lambda amounts, bills: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_prices(answer)}")
# > the inverse: Right!
# > least squares: Right!
# > from the LU decomposition: Right!
# > the old call: Not yet: RuntimeError: This function was deprecated since version 1.9 and is now removed
# > the old order: Not yet: amounts @ prices are not the bills.
# > the first of the results: Not yet: the result is (3,) in torch.float32, not (3, 3) in torch.float32.
# > turned around: Not yet: amounts @ prices are not the bills.
# > divided: Not yet: amounts @ prices are not the bills.
# > multiplied: Not yet: amounts @ prices are not the bills.
# > in float32: Not yet: the result is (2, 5) in torch.float32, not (2, 5) in torch.float64.
# > the bills: Not yet: amounts @ prices are not the bills.
# > a pair: Not yet: return a tensor, not a linalg_lu_factor.
# > a list: Not yet: return a tensor, not a list.
# > no return: Not yet: return a tensor, not a NoneType.
