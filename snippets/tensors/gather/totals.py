"""Exercise: add up what belongs together."""

import torch


# --8<-- [start:starter]
def totals(amounts: torch.Tensor, shops: torch.Tensor, count: int) -> torch.Tensor:
    """Return the sum of the amounts of each shop, from shop 0 to count - 1."""
    result = torch.zeros(count, dtype=amounts.dtype)
    result[shops] += amounts  # your code here
    return result


# --8<-- [end:starter]


# --8<-- [start:check]
def check_totals(totals) -> str:
    """Compare with adding up one shop after the other."""
    generator = torch.Generator().manual_seed(0)
    try:
        types = (torch.float32, torch.float64, torch.int64)
        for sales, count, dtype in zip((4, 40, 7), (3, 5, 9), types, strict=True):
            amounts = torch.randint(1, 90, (sales,), generator=generator).to(dtype)
            amounts = amounts / 4 if dtype.is_floating_point else amounts
            shops = torch.randint(min(count, 6), (sales,), generator=generator)
            given = amounts.clone()
            answer = totals(amounts, shops.clone(), count)
            if not isinstance(answer, torch.Tensor) or answer.shape != (count,):
                return f"Not yet: a tensor of {count} numbers was due."
            if not torch.equal(amounts, given):
                return "Not yet: the amounts that came in have changed."
            for shop, found in enumerate(answer.tolist()):
                right = amounts[shops == shop].sum().item()
                if not abs(found - right) <= 1e-3:
                    return f"Not yet: shop {shop} sold for {right:g}, not {found:g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_totals(totals))
    # > Not yet: shop 1 sold for 47.5, not 11.75.
    # --8<-- [end:try]
