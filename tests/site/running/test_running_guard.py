"""Only a page of this very server has code run; the web at large, which also reaches
127.0.0.1 through a browser, is refused, and nothing runs."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request

from torchproof.workbench.guard import MOST_BYTES, TOKEN_HEADER

FILE = "basics/averages/mean.py"


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """What code makes when it runs."""
    return tmp_path / "ran"


def question(mark: Path) -> dict[str, Any]:
    """Return a request to run code that leaves its mark."""
    code = f"from pathlib import Path\n\nPath({str(mark)!r}).touch()\nprint(7)"
    return {"file": FILE, "section": "mean", "edits": {"mean": code}}


def ask(
    served: Any,
    mark: Path,
    method: str = "POST",
    what: str = "run",
    body: str = "",
    headers: Mapping[str, str | None] | None = None,
) -> tuple[int, dict[str, Any]]:
    """Send what a page would, but for some headers; return status and answer."""
    usual = {
        "Host": f"127.0.0.1:{served.port}",
        "Origin": served.address,
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/json",
        TOKEN_HEADER: served.token,
    }
    sent = {k: v for k, v in (usual | dict(headers or {})).items() if v is not None}
    connection = HTTPConnection("127.0.0.1", served.port)
    connection.request(
        method,
        f"/torchproof-workbench/{what}",
        body or json.dumps(question(mark)),
        sent,
    )
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def test_a_page_of_the_server_has_code_run(served, mark):
    """So that the refusals below are none of something that never works."""
    status, answer = ask(served, mark)
    assert status == 200
    assert "7" in answer["pieces"][0]["html"]
    assert mark.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:{port}", "Origin": "http://evil.example:{port}"},
        {"Host": "127.0.0.1.evil.example:{port}"},
        {"Host": "127.0.0.1"},
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://localhost:{port}"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Content-Type": None},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {TOKEN_HEADER: None},
        {TOKEN_HEADER: ""},
        {TOKEN_HEADER: "x" * 43},
        {"Content-Length": "-1"},
        {"Content-Length": str(MOST_BYTES + 1)},
    ],
    ids=lambda headers: " ".join(f"{k}={v}" for k, v in headers.items())[:60],
)
def test_others_are_refused(served, mark, headers):
    named = {k: v and v.format(port=served.port) for k, v in headers.items()}
    status, answer = ask(served, mark, headers=named)
    assert status == 403
    assert answer["refused"]
    assert not mark.exists()


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "OPTIONS"])
def test_nothing_but_a_post_is_let_through(served, mark, method):
    if method == "HEAD":  # it has no body
        connection = HTTPConnection("127.0.0.1", served.port)
        connection.request("HEAD", "/torchproof-workbench/run")
        assert connection.getresponse().status == 403
    else:
        assert ask(served, mark, method)[0] == 403
    assert not mark.exists()


def test_sources_are_guarded_too(served, mark):
    assert ask(served, mark, what="source")[0] == 200
    assert ask(served, mark, what="source", headers={TOKEN_HEADER: None})[0] == 403


@pytest.mark.parametrize(
    "body",
    [
        "no JSON",
        "[]",
        "{}",
        '{"file": "../../etc/passwd", "section": "mean", "edits": {}}',
        '{"file": "basics/averages/mean.py", "section": "none", "edits": {"none": "1"}}',
        '{"file": "basics/averages/mean.py", "section": "mean", "edits": {"mean": 1}}',
        '{"file": ["x"], "section": "mean", "edits": {}}',
    ],
)
def test_what_names_no_block_runs_nothing(served, mark, body):
    assert ask(served, mark, body=body)[0] == 400


# Each way in which a page of another site can have a browser send something. A form's text
# has a sign `=` in it: here in a string of its own, so that the whole is JSON. The second and
# the last are stopped even before the guard: the browser asks, and an image has no body.
ATTACKS = {
    "a script without asking": """fetch(target, {method: "POST", mode: "no-cors",
        headers: {"Content-Type": "text/plain"}, body})""",
    "a script that asks first": """fetch(target, {method: "POST",
        headers: {"Content-Type": "application/json", "X-Torchproof-Token": token}, body})""",
    "a beacon": """navigator.sendBeacon(target, body)""",
    "a form": """const form = document.createElement("form"); form.method = "POST";
        form.action = target; form.enctype = "text/plain"; form.target = "frame";
        const field = document.createElement("input"); field.name = body.slice(0, -1) + ', "sent": "';
        field.value = '"}'; form.append(field); document.body.append(form); form.submit()""",
    "an image": """new Image().src = target + "?" + encodeURIComponent(body)""",
}


@pytest.fixture(scope="module")
def foreign() -> Iterator[str]:
    """The address of another site on this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<!doctype html><title>Foreign</title><iframe name=frame></iframe>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """The tab of somebody who visits the other site."""
    with closing(browser.new_context()) as context:
        yield context.new_page()


@pytest.fixture
def page(tab: Page, foreign: str) -> Page:
    """A page of the other site."""
    tab.goto(foreign)
    return tab


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_foreign_page_is_refused(served, page: Page, mark: Path, attack: str) -> None:
    """Even one that has the token: whoever read it had access to the page."""
    # With a name of its own: no other attack that ends late is taken for this one.
    target = f"{served.address}/torchproof-workbench/run?{mark.parent.name}"
    told = {"target": target, "token": served.token, "body": json.dumps(question(mark))}
    script = f"({{target, token, body}}) => {{ {ATTACKS[attack]} }}"
    ended: list[str] = []

    def note(request: Request) -> None:
        ended.append(request.url)

    for event in ("requestfinished", "requestfailed"):
        page.on(event, note)
    page.evaluate(script, told)
    while not any(url.startswith(target) for url in ended):
        page.wait_for_timeout(20)
    for event in ("requestfinished", "requestfailed"):
        page.remove_listener(event, note)
    # Runs take turns: one that was let through is done when this is.
    assert ask(served, mark.with_name("control"))[0] == 200
    assert mark.with_name("control").exists()
    assert not mark.exists()


def test_it_cannot_read_the_token(served, page: Page) -> None:
    read = """async (address) => {
        try { return await (await fetch(address)).text() } catch { return "refused" }
    }"""
    assert page.evaluate(read, f"{served.address}/basics/averages/") == "refused"


def test_each_start_has_a_token_of_its_own(served):
    assert len(served.token) >= 43
