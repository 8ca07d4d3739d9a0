"""The reader behind HTTP, asked by eight clients at once."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

import torch
from answer_request_solution import answer_request
from digits import images, labels, test
from trained import reader

# isort: split

# --8<-- [start:server]
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


def read_digits(images: torch.Tensor) -> torch.Tensor:
    """Return the digits on images, (n, 8, 8)."""
    with torch.inference_mode():
        return reader(images).argmax(dim=1)


class Handler(BaseHTTPRequestHandler):
    """Answer POST with digits, or with what is wrong."""

    timeout = 10  # seconds to wait for the next byte

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if length.isdecimal() and len(length) <= 5:
            body = self.rfile.read(int(length))
            status, reply = answer_request(body, read_digits)
        else:
            status, reply = 400, {"error": "Content-Length is to be 99999 at most."}
        body = json.dumps(reply).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


# --8<-- [end:server]


# --8<-- [start:ask]
def ask(body: bytes) -> tuple[int, dict]:
    """Send a request to the server, and return its status and its reply."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.request("POST", "/", body)
    answer = connection.getresponse()
    reply = json.load(answer)
    connection.close()
    return answer.status, reply


bodies = [
    json.dumps({"images": [row]}) for row in images[test[:60]].flatten(1).tolist()
]
bodies[::10] = ["three, please"] * 6
with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    Thread(target=server.serve_forever).start()
    try:
        with ThreadPoolExecutor(8) as clients:
            answers = list(clients.map(ask, [body.encode() for body in bodies]))
    finally:
        server.shutdown()
print(Counter(status for status, reply in answers))
# > Counter({200: 54, 400: 6})
digits_read = [reply["digits"][0] for status, reply in answers if status == 200]
asked = [label for i, label in enumerate(labels[test[:60]].tolist()) if i % 10]
print(sum(a == b for a, b in zip(digits_read, asked, strict=True)), "right")
# > 51 right
print(answers[0])
# > (400, {'error': 'The body is no JSON.'})
# --8<-- [end:ask]
