"""Exercise: two layers whose weights are divided among the ranks."""

import torch
from group import launch
from torch import distributed as dist


# --8<-- [start:starter]
def split_layers(inputs, first, second, bias) -> torch.Tensor:
    """Return relu(inputs @ first.T) @ second.T + bias, as if nothing were divided."""
    hidden = torch.relu(inputs @ first.T)
    return hidden @ second.T + bias  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split_layers(split_layers) -> str:
    """Say whether each rank gets the result of the whole layers."""
    try:
        generator = torch.Generator().manual_seed(2)
        for ranks, rows in ((2, 4), (3, 1)):
            sizes = (rows, 4), (6, 4), (5, 6), (5,)
            inputs, first, second, bias = (
                torch.randn(size, generator=generator) for size in sizes
            )
            due = torch.relu(inputs @ first.T) @ second.T + bias
            firsts, seconds = first.chunk(ranks), second.chunk(ranks, dim=1)

            def work(whole=(inputs, firsts, seconds, bias)):
                x, a, b, c = whole
                rank = dist.get_rank()
                try:
                    return split_layers(x, a[rank].clone(), b[rank].clone(), c)
                except Exception as error:
                    return f"{type(error).__name__}: {str(error).split(chr(10))[0]}"

            for rank, found in enumerate(launch(work, ranks)):
                case = f"Not yet: with {ranks} ranks, rank {rank}"
                if isinstance(found, str):
                    return f"{case}: {found}"
                if found.shape != due.shape:
                    return f"{case} returns {list(found.shape)}, not {list(due.shape)}."
                if torch.allclose(found, due + (ranks - 1) * bias, atol=1e-4):
                    return f"{case} has added the bias {ranks} times."
                if not (found - due).abs().max() <= 1e-4:
                    return f"{case} returns another result than the whole layers."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {str(error).split(chr(10))[0]}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split_layers(split_layers))
    # > Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
    # --8<-- [end:try]
