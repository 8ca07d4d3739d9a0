"""Exercise: replace torch.solve."""

import torch


# --8<-- [start:starter]
def prices(amounts, bills):
    """Return the prices for which amounts @ prices are the bills."""
    found, _ = torch.solve(bills, amounts)  # your code here
    return found


# --8<-- [end:starter]


# --8<-- [start:check]
def check_prices(prices) -> str:
    """Try systems of several sizes, in float32 and float64, and a batch of them."""
    generator = torch.Generator().manual_seed(0)
    try:
        for shape, count, dtype in (
            ((3, 3), 3, torch.float32),
            ((2, 2), 5, torch.float64),
            ((4, 3, 3), 1, torch.float64),
        ):
            amounts = torch.rand(shape, generator=generator, dtype=dtype)
            amounts += torch.eye(shape[-1], dtype=dtype)
            size = (*shape[:-1], count)
            right = torch.randint(1, 9, size, generator=generator).to(dtype)
            found = prices(amounts, amounts @ right)
            if not isinstance(found, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(found).__name__}."
            if found.shape != size or found.dtype != dtype:
                is_so = f"{tuple(found.shape)} in {found.dtype}"
                return f"Not yet: the result is {is_so}, not {size} in {dtype}."
            if not (found - right).abs().max() <= 1e-3:
                return "Not yet: amounts @ prices are not the bills."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).partition('. ')[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_prices(prices))
    # > Not yet: RuntimeError: This function was deprecated since version 1.9 and is now removed
    # --8<-- [end:try]
