"""Exercise: read data and noise from a velocity."""

import torch


# --8<-- [start:starter]
def unmix(x, t, velocity):
    """Return the data and the noise that x is a mix of."""
    return x, velocity  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_unmix(unmix) -> str:
    """Mix data and noise, and say whether both come back."""
    try:
        for shape, dtype in (((5, 2), torch.float64), ((7, 64), torch.float32)):
            torch.manual_seed(len(shape) + shape[0])
            data, noise = torch.randn((2, *shape), dtype=dtype)
            t = torch.rand(shape[0], 1, dtype=dtype)
            t[0], t[1] = 0, 1  # noise alone, data alone
            x, velocity = (1 - t) * noise + t * data, data - noise
            before = x.clone(), t.clone(), velocity.clone()
            answer = unmix(x, t, velocity)
            if not isinstance(answer, tuple | list) or len(answer) != 2:
                return "Not yet: two tensors should come back, data and noise."
            if not all(map(torch.equal, before, (x, t, velocity))):
                return "Not yet: it changes its inputs."
            names, true = ("data", "noise"), (data, noise)
            for name, found, right in zip(names, answer, true, strict=True):
                if found.shape != right.shape:
                    return f"Not yet: the {name} has the shape {tuple(found.shape)}."
                if not (found - right).abs().max() <= 1e-4:
                    return f"Not yet: the {name} is another one."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_unmix(unmix))
    # > Not yet: the data is another one.
    # --8<-- [end:try]
