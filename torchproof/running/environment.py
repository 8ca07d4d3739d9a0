"""The fixed environment in which every snippet runs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from torchproof.devices import DEVICES
from torchproof.running.network import REFUSING_PROXY

_MATPLOTLIBRC = Path(__file__).parent / "matplotlibrc"

# Where programs, libraries and caches lie: all that a run takes over from its user.
_KEPT = (
    "HOME",
    "LD_LIBRARY_PATH",
    "MPLCONFIGDIR",
    "PATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TORCHINDUCTOR_CACHE_DIR",
    "VIRTUAL_ENV",
)
_FIXED = {
    "COLUMNS": "80",
    "LC_ALL": "C.UTF-8",
    "MATPLOTLIBRC": str(_MATPLOTLIBRC),
    "MPLBACKEND": "module://torchproof.running.drawing",
    "OMP_NUM_THREADS": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "TZ": "UTC",
}
_PROXY = "http://{}:{}".format(*REFUSING_PROXY)
_OFFLINE = dict.fromkeys(("http_proxy", "https_proxy", "ALL_PROXY"), _PROXY)


@contextmanager
def fixed_environment(
    device: str, overrides: Mapping[str, str] | None = None
) -> Iterator[None]:
    """Make `os.environ` the fixed environment, for processes that start meanwhile."""
    before = dict(os.environ)
    kept = {name: before[name] for name in _KEPT if name in before}
    os.environ.clear()
    os.environ.update({**kept, **_FIXED, **_OFFLINE, **DEVICES[device].environment})
    os.environ.update(overrides or {})
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
