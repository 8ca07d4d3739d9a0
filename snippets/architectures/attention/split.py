"""Exercise: share the features of each token out among the heads."""

import torch


# --8<-- [start:starter]
def split(x, heads):
    """Turn (batch, tokens, features) into (batch, heads, tokens, features // heads)."""
    batch, tokens, features = x.shape
    return x.reshape(batch, heads, tokens, features // heads)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split(split) -> str:
    """Ask where the features of each token went."""
    try:
        for batch, tokens, heads, size in ((2, 3, 2, 2), (1, 4, 4, 3), (3, 2, 1, 5)):
            x = torch.arange(float(batch * tokens * heads * size), requires_grad=True)
            x_in = x.reshape(batch, tokens, heads * size)
            parts = split(x_in, heads)
            if not isinstance(parts, torch.Tensor):
                return "Not yet: it should return a tensor."
            shape = (batch, heads, tokens, size)
            if parts.shape != shape:
                return f"Not yet: the shape is {tuple(parts.shape)}, not {shape}."
            for row, head, token in torch.ones(shape[:3]).nonzero().tolist():
                own = slice(head * size, (head + 1) * size)
                got, right = parts[row, head, token], x_in[row, token, own]
                if not torch.equal(got, right):
                    told = f"token {token} has {got.tolist()}, not {right.tolist()}"
                    return f"Not yet: in sequence {row}, head {head} of {told}."
            if not parts.requires_grad:
                return "Not yet: the gradient should find its way back to x."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split(split))
    # > Not yet: in sequence 0, head 0 of token 1 has [2.0, 3.0], not [4.0, 5.0].
    # --8<-- [end:try]
