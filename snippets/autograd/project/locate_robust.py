"""Stage 4: a place that one wrong clock does not drag away."""

import torch
from arrival_times_solution import arrival_times  # noqa: F401
from locate_solution import locate  # noqa: F401


# --8<-- [start:starter]
def locate_robust(stations, heard, start, learning_rate=0.2, steps=500):
    """Return the source, of shape (3,), although one clock may be wrong."""
    return start  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_locate_robust(locate_robust):
    """Say whether the source is found, whichever of eight clocks is off."""
    angles = torch.arange(8) * torch.pi / 4
    stations = 5 + 4 * torch.stack([angles.cos(), angles.sin()], dim=1)
    start = torch.tensor([5.0, 5.0, 0.0])
    try:
        for clock in range(8):
            right = torch.tensor([6 - clock / 8, 4.5 + clock / 8])
            times = 1 + torch.linalg.vector_norm(stations - right, dim=1) / 0.34
            for error in (-4.0, 4.0):
                heard = times.clone()
                heard[clock] += error
                found = locate_robust(stations, heard, start)
                if not isinstance(found, torch.Tensor) or found.shape != (3,):
                    return "Not yet: return a tensor of shape (3,)."
                if start.tolist() != [5.0, 5.0, 0.0] or start.requires_grad:
                    return "Not yet: the start was changed. Walk with a copy of it."
                miss = (found[:2] - right).norm().item()
                if not miss < 0.25:
                    off = f"with clock {clock} off by {error:.0f} s, you miss"
                    return f"Not yet: {off} the source by {miss:.2f} km."
                if not abs(found[2] - 1) < 0.5:
                    return f"Not yet: it struck at 1 s, not at {found[2]:.1f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_locate_robust(locate_robust))
    # > Not yet: with clock 0 off by -4 s, you miss the source by 1.12 km.
    # --8<-- [end:try]
