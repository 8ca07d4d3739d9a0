"""The fixed environment in which every snippet runs."""

from __future__ import annotations

import getpass
import os
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from torchproof.devices import DEVICES
from torchproof.running.child.network import REFUSING_PROXY

_MATPLOTLIBRC = Path(__file__).parents[1] / "child" / "matplotlibrc"

# Where programs, libraries and caches lie: all that a run takes over from its user.
_KEPT = (
    "CXX",
    "HOME",
    "LD_LIBRARY_PATH",
    "MPLCONFIGDIR",
    "PATH",
    "PYTHONPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TORCHINDUCTOR_CACHE_DIR",
    "VIRTUAL_ENV",
)
_FIXED = {
    "COLUMNS": "80",
    "KINETO_LOG_LEVEL": "6",  # the profiler reports on itself
    "LC_ALL": "C.UTF-8",
    "MATPLOTLIBRC": str(_MATPLOTLIBRC),
    "MPLBACKEND": "module://torchproof.running.child.drawing",
    "OMP_NUM_THREADS": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "TZ": "UTC",
}
# Wider registers add up in another order, and a training drifts by that: these are of all
# processors since 2015. With MKL_CBWR, MKL promises the same on all Intel processors that
# have them, says its developer guide; on others it goes on choosing.
_INSTRUCTIONS = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "MKL_CBWR": "AVX2",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
}
_PROXY = "http://{}:{}".format(*REFUSING_PROXY)
_OFFLINE = dict.fromkeys(("http_proxy", "https_proxy", "ALL_PROXY"), _PROXY)


def fixed_environment(
    device: str, hash_seed: int = 0, overrides: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return the environment of a run: nothing else of the user's gets through.

    With another hash seed than 0, today is another day, too.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {
        "TORCHINDUCTOR_CACHE_DIR": _inductor_cache(),
        **kept,
        **_FIXED,
        **(_INSTRUCTIONS if _has_avx2() else {}),
        **_OFFLINE,
        **DEVICES[device].environment,
        "PYTHONHASHSEED": str(hash_seed),
        **({"TZ": _another_day()} if hash_seed else {}),
        **(overrides or {}),
    }


@cache
def _has_avx2() -> bool:
    """Return whether the processor is known to have these instructions."""
    try:
        return " avx2 " in Path("/proc/cpuinfo").read_text()
    except OSError:
        return False


def _another_day() -> str:
    """Return a time zone where the date is not that of UTC, in the form of POSIX."""
    is_late = datetime.now(UTC).hour >= 11
    return "EAST-14" if is_late else "WEST+12"


def _inductor_cache() -> str:
    """Return where torch.compile keeps what it compiled, unless told otherwise.

    That is below the folder for temporary files, and each run has one of its own.
    """
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    return str(Path(tempfile.gettempdir(), f"torchinductor_{user}"))
