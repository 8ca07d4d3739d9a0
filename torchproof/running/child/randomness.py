"""The global generators of random numbers: seeded anew for each run, and watched."""

from __future__ import annotations

import random
import sys
import warnings
from typing import Any

from torchproof.devices import CPU


def seed(device: str) -> dict[str, Any]:
    """Seed the generators of a process that will run next; return their states.

    Children of one server would share a seed, and an unseeded snippet must print
    something else each time, to be found out. Python seeds its own in each fork.
    """
    if (torch := sys.modules.get("torch")) is not None:
        if device == CPU:
            torch.default_generator.seed()  # `torch.seed` costs more: it asks for others
        else:
            torch.seed()
        if device == "cuda":
            _calculate_exactly(torch)
    if (numpy := sys.modules.get("numpy.random")) is not None:
        numpy.seed()
    return _states()


def drawn_unseeded(before: dict[str, Any]) -> bool:
    """Return whether a generator was used, and perhaps none seeded it first.

    For torch that is certain; of the others only the state can be seen.
    """
    after = _states()
    same_seed = before.get("torch seed") == after.get("torch seed")
    drawn = same_seed and before.get("torch") != after.get("torch")
    others = ("random", "numpy")
    return drawn or any(before.get(name) != after.get(name) for name in others)


def _states() -> dict[str, Any]:
    states: dict[str, Any] = {"random": random.getstate()}
    if (torch := sys.modules.get("torch")) is not None:
        generator = torch.default_generator
        states["torch seed"] = generator.initial_seed()
        states["torch"] = generator.get_state().tolist()
    if (numpy := sys.modules.get("numpy.random")) is not None:
        _, key, *rest = numpy.get_state()
        states["numpy"] = (key.tobytes(), *rest)
    return states


def _calculate_exactly(torch: Any) -> None:
    """Let convolutions round as on the CPU: by default, cuDNN takes TF32 for them.

    Some versions of torch warn of this flag. Its successor cannot be used: setting that
    one makes this one, which torch reads in places, raise an error.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.backends.cudnn.allow_tf32 = False
