"""A small HTTP server that answers questions by a model, in batches."""

from answering import answer
from batching import Batcher

# isort: split
# --8<-- [start:server]
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from torch import nn

LONGEST = 1000  # bytes of a question


class Handler(BaseHTTPRequestHandler):
    """Speaks HTTP: one thread for each question."""

    timeout = 5  # seconds that a client may be silent

    def do_GET(self) -> None:
        """Answer, also where the method or the path is wrong."""
        status, said = self.judge()
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def judge(self) -> tuple[int, dict]:
        """Read no more than a question may be long."""
        if (self.command, self.path) != ("POST", "/predict"):
            return 404, {"error": "There is only POST /predict."}
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return 411, {"error": "Content-Length is missing."}
        if len(length) > 9 or int(length) > LONGEST:
            return 413, {"error": f"A question has {LONGEST} bytes at most."}
        return answer(self.server.batcher, self.rfile.read(int(length)))

    def log_message(self, *told: object) -> None:
        """Leave the log to the program."""
        logging.getLogger(__name__).info(*told)


class Server(ThreadingHTTPServer):
    """Waits for open questions when it is closed."""

    daemon_threads = False
    request_queue_size = 64


@contextmanager
def serve(model: nn.Module, port: int = 0) -> Iterator[Server]:
    """Serve on this machine alone, until the block ends. Port 0: any that is free."""
    with Batcher(model) as batcher, Server(("127.0.0.1", port), Handler) as server:
        server.batcher = batcher
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def ask(port: int, body: str, path: str = "/predict") -> tuple[int, dict]:
    """Send a question, and return the status and the answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", path, body)
    reply = connection.getresponse()
    status, said = reply.status, json.loads(reply.read())
    connection.close()
    return status, said


# --8<-- [end:server]
