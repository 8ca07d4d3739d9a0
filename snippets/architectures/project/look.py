"""Stage 4: queries that look at columns."""

# --8<-- [start:starter]
import torch


def look(queries, keys, values) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what each query sees, (B, 3, d), and its weights, (B, 3, n).

    The queries, (3, d), are the same for each strip; keys and values are (B, n, d).
    """
    weights = torch.ones(len(keys), len(queries), keys.shape[1])  # your code here
    return weights @ values, weights


# --8<-- [end:starter]


# --8<-- [start:check]
def check_look(look) -> str:
    """Compare with the library, for several sizes."""
    try:
        for batch, count, length, size in ((2, 3, 16, 32), (1, 3, 5, 4), (4, 2, 7, 9)):
            torch.manual_seed(size)
            queries = 2 * torch.randn(count, size)
            keys, values = torch.randn(2, batch, length, size)
            seen, weights = look(queries, keys, values)
            if weights.shape != (batch, count, length):
                shape, right = tuple(weights.shape), (batch, count, length)
                return f"Not yet: the weights have the shape {shape}, not {right}."
            if not (weights.sum(dim=2) - 1).abs().max() <= 1e-4:
                return "Not yet: the weights of each query should add up to 1."
            if seen.shape != (batch, count, size):
                shape, right = tuple(seen.shape), (batch, count, size)
                return f"Not yet: what is seen has the shape {shape}, not {right}."
            right = torch.nn.functional.scaled_dot_product_attention(
                queries.expand(batch, -1, -1), keys, values
            )
            if not (seen - right).abs().max() <= 1e-4:
                return "Not yet: the library sees something else."
            if not (weights @ values - right).abs().max() <= 1e-4:
                return "Not yet: these are not the weights of what is seen."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_look(look))
    # > Not yet: the weights of each query should add up to 1.
    # --8<-- [end:try]
