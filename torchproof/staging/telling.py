"""What is told of a staging: its mistakes, and the blocks that no record holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torchproof.problem import Problem, Problems
from torchproof.settings import is_on
from torchproof.wording import counted

# An environment variable: with "1" in it, a build takes only what records vouch for.
ONLY_CHECKED = "TORCHPROOF_CHECKED"


def is_refused(unchecked: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Return whether there are unchecked blocks where the environment wants none."""
    return bool(unchecked) and is_on(ONLY_CHECKED, environment)


def told_mistakes(mistakes: Problem | Problems) -> str:
    """Return how many mistakes there are, and each."""
    count = len(mistakes.problems) if isinstance(mistakes, Problems) else 1
    return f"{counted(count, 'mistake')} in the lessons\n{mistakes}"


def told_unchecked(names: Sequence[str], most: int | None = None) -> str:
    """Return that blocks are not checked: the names of some or all, and what helps."""
    shown = names[:most]
    more = [f"and {len(names) - len(shown)} more"] if len(names) > len(shown) else []
    told = "".join(f"\n  {name}" for name in [*shown, *more])
    head = f"{counted(len(names), 'block')} not checked: no record holds what they show"
    return f"{head}{told}\nRun them and record it: `python -m torchproof record`."
