import argparse
import dataclasses
import json
import logging
import math
import queue
import re
import socket
import sys
import threading
import time
import tomllib
from http.client import HTTPConnection
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.tensorboard import SummaryWriter

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "snippets/production/project-structure"


@pytest.fixture
def lesson(script) -> SimpleNamespace:
    """Give the modules of the lesson."""
    names = "config", "fruit", "train", "logs", "batching", "answering", "server"
    return SimpleNamespace(**{name: script(name) for name in names})


def ask(port: int, body: str, headers: dict | None = None) -> tuple[int, dict]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/predict", body, headers or {})
    reply = connection.getresponse()
    answer = reply.status, json.loads(reply.read())
    connection.close()
    return answer


def test_what_pyproject_names_exists(lesson):
    """
    `pip install -e .` installs it so that your edits count at once, and makes the
    command `fruit-train`.
    """
    page = (ROOT / "docs/production/project-structure.md").read_text()
    table = tomllib.loads(re.search(r"```toml\n(.*?)```", page, re.DOTALL)[1])
    place, function = table["project"]["scripts"]["fruit-train"].split(":")
    assert place == "fruit_sorter.train" and callable(getattr(lesson.train, function))
    assert table["tool"]["pytest"]["ini_options"]["testpaths"] == ["tests"]
    code = "".join(Path(m.__file__).read_text() for m in vars(lesson).values())
    imported = set(re.findall(r"^(?:import|from) (\w+)", code, re.MULTILINE))
    installed = {re.match(r"\w+", one)[0] for one in table["project"]["dependencies"]}
    assert imported - set(sys.stdlib_module_names) - set(vars(lesson)) == installed


def test_scaling_is_saved_with_the_weights(lesson):
    """
    They are saved with the weights, so whoever loads the model sends grams and
    millimeters as they are.
    """
    model, loaded = lesson.fruit.FruitNet().eval(), lesson.fruit.FruitNet().eval()
    fruits, _ = lesson.fruit.pick_fruits(9, seed=0)
    model.mean.copy_(fruits.mean(dim=0))
    model.std.copy_(fruits.std(dim=0))
    assert {"mean", "std"} < set(model.state_dict())
    loaded.load_state_dict(model.state_dict())
    assert torch.equal(loaded(fruits), model(fruits))


def test_a_dataclass_does_not_check_types(lesson):
    """
    A dataclass does not check types by itself, so `__post_init__`, which is called
    last, does. `not 0 < lr < 1` also refuses nan, which is neither smaller nor larger
    than anything.
    """
    Plain = dataclasses.make_dataclass("Plain", [("lr", float)])
    assert Plain("fast").lr == "fast"
    for lr in ("fast", "0.1", 1, math.nan, -0.1, math.inf):
        with pytest.raises(ValueError, match="lr must"):
            lesson.config.Config(lr=lr)
    assert not (math.nan <= 0 or math.nan >= 1)  # the other form lets it pass


def test_abbreviated_options(lesson, capsys):
    """Without `allow_abbrev=False`, argparse takes `--drop` for `--dropout`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dropout", type=float)
    assert parser.parse_args(["--drop", "0.3"]).dropout == 0.3
    with pytest.raises(SystemExit):
        lesson.config.read_arguments(["--drop", "0.3"])
    assert "unrecognized arguments: --drop" in capsys.readouterr().err


def test_a_seed_that_comes_too_late(lesson):
    """The seed comes too late: the weights were drawn when the model was made."""
    drawn = []
    for early in (True, True, False, False):
        torch.manual_seed(0) if early else torch.seed()
        model = lesson.fruit.FruitNet()
        torch.manual_seed(0)
        drawn.append(model.layers[0].weight)
    assert torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[2], drawn[3])


def test_a_folder_belongs_to_one_run(lesson, tmp_path):
    """
    `open_run` saves the settings in the folder, and refuses one that holds a run with
    others.
    """
    config, open_run = lesson.config.Config(), lesson.train.open_run
    open_run(tmp_path, config)
    open_run(tmp_path, dataclasses.replace(config, epochs=9))  # to go on for longer
    assert lesson.config.read_config(tmp_path / "config.json").epochs == 9
    with pytest.raises(ValueError, match="holds another run"):
        open_run(tmp_path, dataclasses.replace(config, lr=0.1))


def test_the_log_is_there_when_a_checkpoint_is(lesson, tmp_path, monkeypatch):
    """
    The seed comes first, each number is logged with its step, and the log is flushed
    (written out) before the checkpoint is saved.
    """
    order, flush = [], SummaryWriter.flush

    def note_flush(writer):
        flush(writer)
        order.append("flushed")

    def save_run(model, optimizer, step, file):
        assert lesson.logs.read_log(tmp_path, "loss/train")[0][-1] == step
        order.append(step)

    monkeypatch.setattr(SummaryWriter, "flush", note_flush)
    monkeypatch.setattr(lesson.train, "save_run", save_run)
    lesson.train.train(lesson.config.Config(epochs=2), tmp_path)
    assert order[:4] == ["flushed", 12, "flushed", 24]


def test_what_purge_step_does(lesson, tmp_path):
    """
    `purge_step` tells readers to forget what was logged from that step on. Without it,
    they keep both, and the curve jumps back.
    """
    kept = {True: [1, 2, 3, 4, 5], False: [1, 2, 3, 4, 3, 4, 5]}
    for purged, steps in kept.items():
        folder = tmp_path / str(purged)
        for first, last in ((1, 4), (3, 5)):
            start = first if purged else None
            with SummaryWriter(folder, purge_step=start) as writer:
                for step in range(first, last + 1):
                    writer.add_scalar("loss", step / 10, step)
        assert lesson.logs.read_log(folder, "loss")[0] == steps


class Outcomes:
    """What became of each test, told by pytest itself."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def pytest_runtest_logreport(self, report) -> None:
        if report.when == "call":
            self.found[report.nodeid.split("::")[1]] = report.outcome


def test_pytest_finds_the_tests(lesson, tmp_path, monkeypatch):
    """
    pytest calls each function whose name begins with `test_`, and leaves `make` at its
    default; later, it gets other models.
    """
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    file = tmp_path / "test_fruits.py"
    file.write_text((FOLDER / "model_tests.py").read_text())
    outcomes = Outcomes()
    options = ["-q", "-p", "no:cacheprovider", "-c", str(tmp_path / "pytest.ini")]
    pytest.main([*options, str(file)], plugins=[outcomes])
    sys.modules.pop("test_fruits", None)
    names = "test_shape", "test_gradients", "test_one_batch", "test_repeats"
    assert outcomes.found == dict.fromkeys(names, "passed")


def test_two_softmaxes_cannot_be_sure():
    """
    A softmax of probabilities cannot be sure of anything: even the best loss is 0.55.
    """
    sure = torch.tensor([[1.0, 0, 0]])
    least = F.cross_entropy(sure, torch.tensor([0])).item()
    assert round(least, 2) == 0.55
    probabilities = (torch.randn(10_000, 3) * 20).softmax(dim=1)
    targets = torch.zeros(10_000, dtype=torch.long)
    assert F.cross_entropy(probabilities, targets, reduction="none").min() >= least


def test_a_lonely_question_waits(lesson):
    """
    `wait` is the price: a question that comes alone waits that long for company.
    """
    with lesson.batching.Batcher(nn.Linear(2, 3), wait=0.2) as batcher:
        start = time.monotonic()
        batcher.submit(torch.ones(2)).result(timeout=10)
        assert time.monotonic() - start >= 0.2
    with lesson.batching.Batcher(nn.Linear(2, 3), largest=2, wait=1e6) as batcher:
        both = [batcher.submit(torch.ones(2)) for _ in range(2)]
        assert all(one.result(timeout=10).shape == (3,) for one in both)


def test_a_full_line_says_no(lesson):
    """
    `room` limits the line, so a server that is too slow says no at once.
    """
    batcher = lesson.batching.Batcher(nn.Linear(2, 3), room=2)  # nobody works
    for _ in range(2):
        batcher.submit(torch.ones(2))
    with pytest.raises(queue.Full):
        batcher.submit(torch.ones(2))
    status, said = lesson.answering.answer(batcher, b'{"fruit": [70, 48]}')
    assert status == 503 and "Ask again" in said["error"]


def test_what_comes_during_a_pass_makes_the_next_batch(lesson):
    """A `Future` is a promise of an answer; the thread that asked waits for it."""
    started, go_on = threading.Event(), threading.Event()

    def slow(batch):
        started.set()
        assert go_on.wait(10)
        return batch.repeat(1, 2)[:, :3]

    model = nn.Identity()
    model.forward = slow
    with lesson.batching.Batcher(model, wait=0.0) as batcher:
        first = batcher.submit(torch.tensor([1.0, 2]))
        assert started.wait(10)
        others = [batcher.submit(torch.tensor([float(n), 0])) for n in range(7)]
        assert not first.done()
        go_on.set()
        rows = [one.result(timeout=10) for one in [first, *others]]
    assert batcher.sizes == [1, 7] and not batcher.worker.is_alive()
    for n, row in enumerate(rows[1:]):
        right = torch.tensor([float(n), 0, n]).softmax(dim=0)
        torch.testing.assert_close(row, right)


def test_a_model_that_loses_rows(lesson):
    """A `Future` is a promise of an answer; the thread that asked waits for it."""
    with lesson.batching.Batcher(nn.Flatten(0, 1)) as batcher:
        batcher.model.forward = lambda batch: batch[:1]
        both = [batcher.submit(torch.ones(2)) for _ in range(2)]
        with pytest.raises(ValueError, match="shorter"):
            both[1].result(timeout=10)
        assert batcher.submit(torch.ones(2)).result(timeout=10).shape == (2,)


def test_bad_questions(lesson, caplog):
    """
    One comparison refuses nan, infinity and negative numbers. `type(number)` refuses
    `true`, which `isinstance` takes for an `int`. If the model fails, the traceback
    goes to the log.
    """
    assert isinstance(True, int)
    bad = ["[70, NaN]", "[Infinity, 48]", "[-1, 48]", "[true, 48]", "[1e999, 48]"]
    bad += ["[70, null]", "[[70], 48]", "[70]", "[]", "{}", "null", '"70, 48"']
    bad += ["[" + "9" * 400 + ", 48]", "[70, 48]]"]
    read = lesson.answering.read_fruit
    for fruit in bad:
        with pytest.raises(ValueError, match=r"\w+ .*\.$"):
            read(b'{"fruit": ' + fruit.encode() + b"}")
    for body in (b"\xff\xfe", b"", b"[" * 100_000, b"5", b"[]", b'"fruit"'):
        with pytest.raises(ValueError, match=r"\w+ .*\.$"):
            read(body)
    with lesson.batching.Batcher(nn.Linear(7, 3)) as broken:
        with caplog.at_level(logging.ERROR):
            status, said = lesson.answering.answer(broken, b'{"fruit": [70, 48]}')
        assert broken.worker.is_alive()  # ready for the next one
    assert status == 500 and "shapes" not in said["error"]
    assert "mat1 and mat2 shapes cannot be multiplied" in caplog.text


def test_length_and_silence(lesson, monkeypatch):
    """
    It looks at the length before it reads a body, and hangs up on a client that is
    silent for five seconds.
    """
    assert lesson.server.Handler.timeout == 5
    monkeypatch.setattr(lesson.server.Handler, "timeout", 0.2)
    before = threading.active_count()
    with lesson.server.serve(lesson.fruit.FruitNet()) as server:
        port = server.server_port
        assert server.server_address[0] == "127.0.0.1"
        for length, status in (("9" * 5000, 413), ("1001", 413), ("-5", 411)):
            assert ask(port, "", {"Content-Length": length})[0] == status
        with socket.create_connection(("127.0.0.1", port), timeout=10) as silent:
            silent.sendall(b"POST /predict HTTP/1.0\r\nContent-Length: 20\r\n\r\n{")
            assert silent.recv(1) == b""
        assert ask(port, '{"fruit": [70, 48]}')[0] == 200
    assert threading.active_count() == before


def test_inference_mode_of_a_thread(lesson):
    """
    And `inference_mode` holds only for the thread that enters it, so in `Batcher` the
    worker does.
    """
    told = []
    with torch.inference_mode(), torch.no_grad():
        thread = threading.Thread(target=lambda: told.append(torch.is_grad_enabled()))
        thread.start()
        thread.join()
    assert told == [True]
    with lesson.batching.Batcher(nn.Linear(2, 3)) as batcher:
        assert batcher.submit(torch.ones(2)).result(timeout=10).is_inference()


def test_bool_of_a_text():
    """argparse calls `bool("False")`, and every text but the empty one is true."""
    assert bool("False") and bool("0") and not bool("")
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=bool)
    assert parser.parse_args(["--scale", "no"]).scale is True
    assert parser.parse_args(["--scale", ""]).scale is False
