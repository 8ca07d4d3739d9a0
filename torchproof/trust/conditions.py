"""The same snippets under other conditions: whatever differs then is a false alarm."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from torchproof.problem import shown
from torchproof.trust.corpus import Ran, ran
from torchproof.trust.workers import workers


@dataclass(frozen=True)
class Condition:
    """Something that outputs must not depend on.

    `order` is how the snippets follow each other: "", "shuffled" or "reversed"; `busy`
    lets as many other processes calculate as there are cores.
    """

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)
    order: str = ""
    busy: bool = False


@dataclass(frozen=True)
class Alarm:
    """A snippet that fails under other conditions: which of them do that, and how.

    `because` is empty where it fails only now and then.
    """

    file: str
    wrong: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True)
class Pass:
    """All snippets once, under several conditions at a time.

    `rounded` are those that printed something else, within the rules.
    """

    conditions: tuple[str, ...]
    snippets: int
    rounded: tuple[str, ...]
    alarms: tuple[Alarm, ...]


def _threads(count: int) -> Condition:
    # More threads than cores would spend their time in waiting for one another.
    environment = {"OMP_NUM_THREADS": str(count), "OMP_WAIT_POLICY": "PASSIVE"}
    return Condition(f"{count} threads", environment)


def _instructions(name: str, aten: str, mkl: str, onednn: str) -> Condition:
    """Return a condition that holds torch, MKL and oneDNN to an instruction set."""
    environment = {
        "ATEN_CPU_CAPABILITY": aten,
        "MKL_CBWR": mkl,
        "MKL_ENABLE_INSTRUCTIONS": mkl,
        "ONEDNN_MAX_CPU_ISA": onednn,
    }
    return Condition(f"instructions up to {name}", environment)


def _hash_seed(seed: int) -> Condition:
    return Condition(f"hash seed {seed}", {"PYTHONHASHSEED": str(seed)})


def _time_zone(zone: str) -> Condition:
    return Condition(f"time zone {zone}", {"TZ": zone})


PASSES: tuple[tuple[Condition, ...], ...] = (
    (
        _threads(2),
        _hash_seed(1),
        _time_zone("Asia/Kathmandu"),
        Condition("shuffled order", order="shuffled"),
    ),
    (
        _threads(4),
        _instructions("SSE 4.2", "default", "SSE4_2", "SSE41"),
        _hash_seed(2),
        _time_zone("America/St_Johns"),
        Condition("reversed order", order="reversed"),
    ),
    (
        _instructions("AVX2", "avx2", "AVX2", "AVX2"),
        _hash_seed(3),
        Condition("busy machine", busy=True),
    ),
)


def tried(
    baseline: Mapping[Path, Ran],
    conditions: Sequence[Condition],
    device: str,
    jobs: int,
) -> Iterator[tuple[Ran, Ran]]:
    """Yield each sound snippet's run before, and its run under the conditions."""
    paths = [path for path, before in baseline.items() if before.is_sound]
    for condition in conditions:
        paths = _ordered(paths, condition.order)
    environment = {k: v for c in conditions for k, v in c.environment.items()}
    burden = busy() if any(c.busy for c in conditions) else nullcontext()
    label = ", ".join(condition.name for condition in conditions) or "as always"
    with burden, workers(device, jobs, environment) as pool:
        for now in pool.each(ran, paths, label):
            yield baseline[now.path], now


def passed(
    baseline: Mapping[Path, Ran],
    conditions: Sequence[Condition],
    device: str,
    jobs: int,
) -> Pass:
    """Run all sound snippets under the conditions, then find out what did which alarm."""
    pairs = list(tried(baseline, conditions, device, jobs))
    alarmed = {now.path: now for _, now in pairs if not now.is_sound}
    rounded = [
        shown(now.path)
        for before, now in pairs
        if now.is_sound and not before.prints_like(now)
    ]
    because = _causes(baseline, list(alarmed), conditions, device, jobs)
    alarms = [
        Alarm(shown(path), now.wrong, because[path])
        for path, now in sorted(alarmed.items())
    ]
    names = tuple(condition.name for condition in conditions)
    return Pass(names, len(pairs), tuple(sorted(rounded)), tuple(alarms))


def _causes(
    baseline: Mapping[Path, Ran],
    paths: Sequence[Path],
    conditions: Sequence[Condition],
    device: str,
    jobs: int,
) -> dict[Path, tuple[str, ...]]:
    """Return the conditions under each of which, alone, a snippet fails again."""
    some = {path: baseline[path] for path in paths}
    because: dict[Path, list[str]] = {path: [] for path in paths}
    for condition in conditions if paths else ():
        for _, now in tried(some, [condition], device, jobs):
            if not now.is_sound:
                because[now.path].append(condition.name)
    return {path: tuple(names) for path, names in because.items()}


@contextmanager
def busy() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Let as many processes as there are cores calculate meanwhile, and give them.

    Each ends by itself once this process is gone, however it went.
    """
    code = (
        "import os, sys\n"
        "while os.getppid() == int(sys.argv[1]):\n"
        "    sum(range(1_000_000))\n"
    )
    command = [sys.executable, "-c", code, str(os.getpid())]
    burning = [subprocess.Popen(command) for _ in range(os.cpu_count() or 1)]
    try:
        yield burning
    finally:
        for process in burning:
            process.kill()
            process.wait()


def _ordered(paths: list[Path], order: str) -> list[Path]:
    if order == "shuffled":
        return random.Random(0).sample(paths, len(paths))
    return paths[::-1] if order == "reversed" else paths
