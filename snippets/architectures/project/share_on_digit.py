"""Stage 7: how much of its attention each query gives to its digit."""

import torch


# --8<-- [start:starter]
def share_on_digit(weights: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
    """Return the share of weight that lies on the own digit, (B, 3).

    Column k of the 16 covers the pixels 2k and 2k + 1. A digit covers 8 pixels, from
    its start on. Where there is no digit, its start is -1, and the share is 0.
    """
    return torch.zeros(starts.shape)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_share_on_digit(share_on_digit) -> str:
    """Try all starts, even and odd, and strips with fewer digits."""
    try:
        generator = torch.Generator().manual_seed(0)
        starts = torch.arange(-1, 25).repeat(3)[:76]
        starts = torch.cat([starts, torch.tensor([-1, 0, 24, 24, -1])]).view(-1, 3)
        weights = torch.rand(*starts.shape, 16, generator=generator)
        weights /= weights.sum(dim=2, keepdim=True)
        shares = share_on_digit(weights.clone(), starts.clone())
        if not isinstance(shares, torch.Tensor) or shares.shape != starts.shape:
            shape = tuple(getattr(shares, "shape", ()))
            return f"Not yet: the shape is {shape}, not {tuple(starts.shape)}."
        for row in range(len(starts)):
            for query, start in enumerate(starts[row].tolist()):
                own = {pixel // 2 for pixel in range(start, start + 8)}
                own = sorted(own) if start >= 0 else []
                right = weights[row, query, own].sum().item()
                if not abs(shares[row, query].item() - right) <= 1e-4:
                    told = f"the columns {own[0]} to {own[-1]}" if own else "no columns"
                    return f"Not yet: a digit that starts at {start} has {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share_on_digit(share_on_digit))
    # > Not yet: a digit that starts at 0 has the columns 0 to 3.
    # --8<-- [end:try]
