"""Exercise: attention that gives 0 where there is nothing to look at."""

import torch
from torch.nn import functional as F


# --8<-- [start:starter]
def attend(query, key, value, mask):
    """Return weighted means, and zeros for a query that may look at nothing."""
    scores = query @ key.mT / query.shape[-1] ** 0.5
    scores = scores.masked_fill(~mask, -torch.inf)
    weights = scores.softmax(dim=-1)
    return weights @ value  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_attend(attend) -> str:
    """Compare with PyTorch, look at the row of nothing, then at all gradients."""
    generator = torch.Generator().manual_seed(0)
    try:
        for shape, empty in (((1, 4, 8), [2]), ((2, 3, 2), [0, 1]), ((1, 3, 5), [])):
            mask = torch.ones(shape[-2], shape[-2], dtype=torch.bool).tril()
            mask[empty] = False
            three = [torch.randn(shape, generator=generator) for _ in range(3)]
            for tensor in three:
                tensor.requires_grad_()
            output = attend(*three, mask.clone())
            if not isinstance(output, torch.Tensor) or output.shape != shape:
                return "Not yet: one vector for each query should come out."
            some = mask.any(dim=-1)
            right = F.scaled_dot_product_attention(*three, attn_mask=mask)
            if not torch.allclose(output[:, some], right[:, some], atol=1e-5):
                return "Not yet: where there is something to look at, it differs."
            if not (output[:, ~some] == 0).all():
                first = output[:, ~some].flatten()[0].item()
                return f"Not yet: where there is nothing, it gives {first:.1f}, not 0."
            output.square().sum().backward()
            for name, tensor in zip(("query", "key", "value"), three, strict=True):
                if tensor.grad is None or not tensor.grad.isfinite().all():
                    return f"Not yet: the gradient of the {name} is missing or nan."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_attend(attend))
    # > Not yet: where there is nothing, it gives nan, not 0.
    # --8<-- [end:try]
