"""What is new in plenty is made by several processes, and comes out as by one."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sample_course import write_course
from test_staging import HOME, files, stage

from torchproof.problem import Problems
from torchproof.staging import sharing
from torchproof.staging.stager import Stager
from torchproof.staging.store import Store

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


@pytest.fixture(autouse=True)
def _three_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """The threads of pytest itself hold nothing that the helpers need."""
    monkeypatch.setattr(sharing, "_processors", lambda: 3)
    monkeypatch.setattr(sharing, "_WORTH", 1)
    monkeypatch.setattr(sharing, "_has_other_threads", lambda: False)


def makers(folder: Path, count: int) -> list[partial[bytes]]:
    """Return jobs that each keep which process did them."""
    return [
        partial(Store(folder).made, [str(n)], lambda: str(os.getpid()))
        for n in range(count)
    ]


def test_helpers_do_what_this_process_has_not_come_to(tmp_path):
    jobs = makers(tmp_path, 6)
    with closing(sharing.Helpers()) as helpers:
        helpers.start(jobs)
        for pid in helpers.pids:
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        made = {int(job()) for job in jobs}
        assert made <= {*helpers.pids}


def test_none_is_left(tmp_path):
    with closing(sharing.Helpers()) as helpers:
        helpers.start(makers(tmp_path, 1000))
        pids = [*helpers.pids]
    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ChildProcessError):
            os.waitpid(pid, 0)


def test_none_is_waited_for_at_length(tmp_path):
    def job() -> None:
        (tmp_path / str(os.getpid())).touch()
        time.sleep(60)

    start = time.monotonic()
    with closing(sharing.Helpers()) as helpers:
        helpers.start([job] * 4)
        while len([*tmp_path.iterdir()]) < len(helpers.pids):
            time.sleep(0.01)
    assert time.monotonic() - start < 30


def test_one_that_does_not_hear_of_its_end_begins_nothing_more(tmp_path):
    class Deaf:
        def __del__(self) -> None:  # what is raised in here is ignored
            (tmp_path / str(os.getpid())).touch()
            time.sleep(1)

    with closing(sharing.Helpers()) as helpers:
        helpers.start([Deaf] * 40)
        while len([*tmp_path.iterdir()]) < len(helpers.pids):
            time.sleep(0.01)
        start = time.monotonic()
    assert time.monotonic() - start < 10


def test_what_one_has_begun_to_write_is_removed(tmp_path, monkeypatch):
    def replace(*_: object) -> None:
        (tmp_path / "begun").touch()
        time.sleep(60)

    monkeypatch.setattr(os, "replace", replace)
    (tmp_path / "store").mkdir()
    with closing(sharing.Helpers()) as helpers:
        helpers.start([partial(Store(tmp_path / "store").made, ["x"], lambda: "x")] * 2)
        while not (tmp_path / "begun").exists():
            time.sleep(0.01)
    assert not [*(tmp_path / "store").iterdir()]


def test_none_helps_a_process_that_was_killed(tmp_path):
    jobs = [*makers(tmp_path, 1), partial(time.sleep, 0.2)] * 2
    if not (killed := os.fork()):
        helpers = sharing.Helpers()
        helpers.start(jobs)
        os._exit(0)
    os.waitpid(killed, 0)
    time.sleep(0.5)
    assert not [*tmp_path.iterdir()]


def test_none_is_forked_whose_end_nobody_is_told(tmp_path):
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        with closing(sharing.Helpers()) as helpers:
            helpers.start(makers(tmp_path, 8))
            assert helpers.pids == []
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_few_jobs_are_worth_none(tmp_path, monkeypatch):
    monkeypatch.setattr(sharing, "_WORTH", 8)
    with closing(sharing.Helpers()) as helpers:
        helpers.start(makers(tmp_path, 7))
        assert helpers.pids == []
        helpers.start(makers(tmp_path, 8))
        assert len(helpers.pids) == 1


def test_what_a_job_says_there_is_not_heard(tmp_path, capfd):
    with closing(sharing.Helpers()) as helpers:
        helpers.start([lambda: os.write(2, b"hm")] * 2)
        for pid in helpers.pids:
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert capfd.readouterr().err == ""


def test_a_job_that_fails_there_ends_nothing(tmp_path):
    (made,) = makers(tmp_path, 1)
    with closing(sharing.Helpers()) as helpers:
        helpers.start([made, lambda: 1 // 0])
        for pid in helpers.pids:
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        assert int(made()) != os.getpid()


def test_nothing_is_forked_beside_other_threads(tmp_path, monkeypatch):
    monkeypatch.undo()
    end = threading.Event()
    other = threading.Thread(target=end.wait)
    other.start()
    with closing(sharing.Helpers()) as helpers:
        helpers.start(makers(tmp_path, 2))
        assert helpers.pids == []
    end.set()
    other.join()


def test_a_course_comes_out_the_same(tmp_path, monkeypatch):
    alone = stage(write_course(tmp_path / "alone"), tmp_path / "staged")
    started: list[int] = []
    start = sharing.Helpers.start
    monkeypatch.setattr(
        sharing.Helpers, "start", lambda *a: (start(*a), started.extend(a[0].pids))
    )
    root = write_course(tmp_path / "shared")
    Stager(root, root / "staged", HOME).stage()
    assert started
    assert files(root / "staged") == alone


def test_what_goes_wrong_with_a_page_is_told_once(tmp_path):
    root = write_course(tmp_path)
    for figure in root.glob("snippets/**/*.svg"):
        figure.unlink()
    with pytest.raises(Problems, match="there is no `") as told:
        Stager(root, root / "staged", HOME).stage()
    assert len(told.value.problems) == 1
