"""Ask the server: well, badly, and forty times at once."""

# needs: tensorboard (the training writes a log)

import json
import tempfile
from pathlib import Path

from config import Config
from fruit import NAMES, pick_fruits
from server import ask, serve
from train import predict_kinds, train

# isort: split
# --8<-- [start:ask]
import threading
from concurrent.futures import ThreadPoolExecutor

with tempfile.TemporaryDirectory() as folder:
    model = train(Config(), Path(folder))

questions = (
    '{"fruit": [70, 48]}',
    '{"fruit": [70, 48',
    '{"fruit": [70, 48, 3]}',
    '{"fruit": [70, NaN]}',
    "[" * 2000,
)
with serve(model) as server:
    for question in questions:
        print(*ask(server.server_port, question))
    print(*ask(server.server_port, "{}", path="/"))
# > 200 {'name': 'plum', 'chance': 0.973}
# > 400 {'error': 'The body is not JSON.'}
# > 400 {'error': 'Send {"fruit": [grams, millimeters]}.'}
# > 400 {'error': 'Grams and millimeters are numbers from 0 to 1000.'}
# > 413 {'error': 'A question has 1000 bytes at most.'}
# > 404 {'error': 'There is only POST /predict.'}
# --8<-- [end:ask]

# --8<-- [start:load]
fruits, _ = pick_fruits(40, seed=4)
bodies = [json.dumps({"fruit": fruit.tolist()}) for fruit in fruits]
before = threading.active_count()
with serve(model) as server, ThreadPoolExecutor(8) as clients:
    answers = list(clients.map(lambda body: ask(server.server_port, body), bodies))

sizes = server.batcher.sizes
print("answers:", sum(status == 200 for status, _ in answers), "of", sum(sizes))
# > answers: 40 of 40
expected = [NAMES[kind] for kind in predict_kinds(model, fruits)]
print("right ones:", [said["name"] for _, said in answers] == expected)
# > right ones: True
print("threads left:", threading.active_count() - before)
# > threads left: 0
print("forward passes:", len(sizes))
# ~> forward passes: 5
# --8<-- [end:load]
