"""Snippets run without network; this machine's own addresses are none."""

from __future__ import annotations

import sys
from typing import Any

from torchproof.running.child.recording import Recorder

# Programs that a snippet starts are sent to this address, where nobody listens.
REFUSING_PROXY = ("127.0.0.1", 9)

_LOCAL = {"localhost", "127.0.0.1", "::1", "", "0.0.0.0", "::", None}


class NetworkRefusedError(OSError):
    """A snippet tried to reach another machine."""


def refuse(recorder: Recorder) -> None:
    """From now on, record and refuse what Python's sockets would send elsewhere."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if not event.startswith("socket."):
            return
        host = _host(event, args)
        if host not in _LOCAL:
            recorder.add("network", text=f"{event}: {host}")
            raise NetworkRefusedError(f"snippets run without network: {host}")

    sys.addaudithook(hook)


def _host(event: str, args: tuple[Any, ...]) -> str | None:
    """Return the host that the event is about; None where it is about none."""
    if event == "socket.connect" and args[1] == REFUSING_PROXY:
        return "another machine, through a proxy"
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = args[0]
    elif event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
    else:
        host = None
    return host.decode() if isinstance(host, bytes) else host
