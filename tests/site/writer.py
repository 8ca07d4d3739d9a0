"""A course as `make write` serves it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written(course: Path) -> Iterator[int]:
    """Serve a course as its author writes it; yield the port, once it listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = ["-m", "mkdocs", "serve", "--dirty", "--dev-addr", f"127.0.0.1:{port}"]
    log = course.with_name("log")
    with log.open("w") as file:
        server = subprocess.Popen(
            [sys.executable, *words],
            cwd=course,
            env=os.environ | {"TORCHPROOF_WRITE": "1", "NO_MKDOCS_2_WARNING": "1"},
            stderr=file,
        )
    while "Serving on" not in log.read_text("utf-8"):
        assert server.poll() is None, log.read_text("utf-8")
        time.sleep(0.1)
    yield port
    server.terminate()
    server.wait()
