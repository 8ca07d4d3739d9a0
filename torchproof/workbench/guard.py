"""Who may have code run: a page of this very server, opened on this machine.

Any page of the web can have a browser send requests to 127.0.0.1. None may get here: not by
a form or a script (origin, content type, token), nor by a name of its own that leads to
this machine (host), nor from another machine.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

TOKEN_HEADER = "X-Torchproof-Token"
_TOKEN = f"HTTP_{TOKEN_HEADER.upper().replace('-', '_')}"  # as WSGI names it
MOST_BYTES = 1 << 18  # of a request: edits of a few blocks


@dataclass(frozen=True)
class Guard:
    """What a request must show: it came to this port, and knows this start's token."""

    port: int
    token: str

    def refusal(self, environ: Mapping[str, Any]) -> str:
        """Return why a request is refused, "" where it is let through."""
        host = environ.get("HTTP_HOST", "")
        site = environ.get("HTTP_SEC_FETCH_SITE", "same-origin")  # older browsers: none
        kind = environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
        known = environ.get(_TOKEN, "")
        reasons = {
            "it does not come from this machine": _is_near(environ["REMOTE_ADDR"]),
            "it is no POST": environ["REQUEST_METHOD"] == "POST",
            f"it asks for the host {host!r}": host in self._hosts,
            "another site sent it": environ.get("HTTP_ORIGIN") == f"http://{host}",
            "another site had it sent": site == "same-origin",
            "it is not JSON": kind == "application/json",
            "it lacks the token of this start; reload the page": hmac.compare_digest(
                known.encode(), self.token.encode()
            ),
            f"it has no length, or more than {MOST_BYTES} bytes": 0
            < length_of(environ)
            <= MOST_BYTES,
        }
        return next((reason for reason, is_met in reasons.items() if not is_met), "")

    @property
    def _hosts(self) -> set[str]:
        return {f"{name}:{self.port}" for name in ("127.0.0.1", "localhost", "[::1]")}


def length_of(environ: Mapping[str, Any]) -> int:
    """Return the length of a request's body as it says it, 0 where it does not."""
    told = environ.get("CONTENT_LENGTH") or ""
    return int(told) if told.isascii() and told.isdigit() else 0


def is_local(host: str) -> bool:
    """Return whether a server that listens there is reached from this machine alone."""
    return host == "localhost" or _is_near(host)


def _is_near(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:  # a name
        return False
