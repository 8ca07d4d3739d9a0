"""Exercise: the share of copies."""

import torch


# --8<-- [start:starter]
def share_of_copies(made, known, limit):
    """Return the share of made images that copy a known one."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_copies(share_of_copies) -> str:
    """Hide copies with some noise among new images, and say whether they are found."""
    torch.manual_seed(0)
    try:
        for made, hidden, pixels in ((40, 10, 64), (25, 25, 9), (30, 0, 16)):
            known = torch.rand(50, pixels)
            images = torch.rand(made, pixels)
            images[:hidden] = known[torch.randint(50, (hidden,))]
            noise = torch.randn(made, pixels)
            images += 0.02 * noise / noise.square().mean(dim=1, keepdim=True).sqrt()
            images = images[torch.randperm(made)]
            for limit, right in ((0.03, hidden / made), (0.018, 0.0), (2.0, 1.0)):
                share = float(share_of_copies(images, known, limit))
                if not 0 <= share <= 1:
                    return f"Not yet: {share:.2f} is no share."
                if not abs(share - right) <= 1e-4:
                    told = f"{share:.2f} of {made} images, and it should be {right:.2f}"
                    return f"Not yet: {told}, at the limit {limit}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_copies(share_of_copies))
    # > Not yet: 0.00 of 40 images, and it should be 0.25, at the limit 0.03.
    # --8<-- [end:try]
