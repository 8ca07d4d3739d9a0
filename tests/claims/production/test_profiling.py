import importlib
import inspect
import json
import sys
import time
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function, schedule
from torch.utils import benchmark
from torch.utils.benchmark.utils import timer as timer_module
from torch.utils.data import DataLoader, Dataset


def profile_of(work, **options):
    with profile(activities=[ProfilerActivity.CPU], acc_events=True, **options) as prof:
        work()
    return prof


def calls(work):
    return {row.key: row.count for row in profile_of(work).key_averages()}


def toy_timer(costs):
    """Return a Timer whose clock the measured task pushes on."""
    now, rest = [0.0], iter(costs)

    def task():
        now[0] += next(rest, 1) / 1000

    return benchmark.Timer("task()", timer=lambda: now[0], globals={"task": task})


def test_a_timer_warms_up_and_keeps_the_times():
    """
    `Timer` warms up, chooses how many runs make one measurement, so that reading the clock
    hardly counts, and keeps the times.
    """
    ran = []
    found = benchmark.Timer("ran.append(0)", globals={"ran": ran}).timeit(50)
    assert len(ran) > found.number_per_run == 50  # some runs before it
    timer = benchmark.Timer("x + 1", globals={"x": torch.ones(1)})
    ranged = [timer.blocked_autorange(min_run_time=0.01) for _ in range(10)]
    assert any(
        one.number_per_run > 1 for one in ranged
    )  # a busy machine may disturb one
    assert all(one.times for one in ranged)


def test_the_median_does_not_know_of_few_disturbances():
    """
    The median does not know of it, as long as fewer than half of the measurements are
    disturbed.
    """
    for disturbed, median in ((0, 1), (40, 1), (60, 101)):
        costs = ([101] * disturbed + [1] * (100 - disturbed)) * 20
        timer = toy_timer(costs)
        timer.timeit(300)  # what it warms up with does not matter here
        times = [costs[i] / 1000 for i in range(100)]
        found = benchmark.Measurement(1, times, timer._task_spec)
        assert found.median == pytest.approx(median / 1000)
        assert found.mean == pytest.approx((1 + disturbed) / 1000)


def test_the_iqr_is_the_width_of_the_middle_half():
    """
    The *IQR*, or interquartile range, says how wide the middle half is: if it is a large
    part of the median, the machine was busy, so measure again.
    """
    spec = toy_timer([])._task_spec
    found = benchmark.Measurement(1, [float(n) for n in range(1, 102)], spec)
    assert found.median == 51 and found.iqr == 50


def test_a_timer_has_a_number_of_threads_of_its_own():
    """
    A Timer has a number of its own, and sets it for the measurement only:
    """
    before, seen = torch.get_num_threads(), []
    known = {"seen": seen, "torch": torch}
    code = "seen.append(torch.get_num_threads())"
    benchmark.Timer(code, globals=known).timeit(3)
    assert set(seen) == {1}  # the default
    benchmark.Timer(code, globals=known, num_threads=before + 1).timeit(3)
    assert set(seen) == {1, before + 1} and torch.get_num_threads() == before


def test_a_timer_waits_for_the_queue(monkeypatch):
    """
    On a GPU, a Timer waits for the queue before it reads its clock, which
    `time.perf_counter()` does not do.
    """
    if torch.accelerator.is_available():
        pytest.skip("an accelerator, which is imitated here")
    waits = []
    with monkeypatch.context() as patch:
        patch.setattr(torch.accelerator, "is_available", lambda: True)
        patch.setattr(torch.accelerator, "synchronize", lambda: waits.append(0))
        importlib.reload(timer_module)  # torch 2.11 asks when it is imported
        default = inspect.signature(timer_module.Timer.__init__).parameters["timer"]
        default.default()
        assert len(waits) == 1
        time.perf_counter()
        assert len(waits) == 1
    importlib.reload(timer_module)


def test_self_is_total_without_the_operators_that_were_called():
    """
    *CPU total* is the time from start to end. *Self CPU* is that without the operators
    that were called in turn.
    """
    layer, x = nn.Linear(30, 30), torch.ones(5, 30)
    prof = profile_of(lambda: layer(x).sum().backward())
    with_children = [event for event in prof.events() if event.cpu_children]
    assert len(with_children) > 3
    for event in with_children:
        inside = sum(child.cpu_time_total for child in event.cpu_children)
        rest = event.cpu_time_total - inside
        assert event.self_cpu_time_total == pytest.approx(rest, abs=0.01)
        assert event.time_range.elapsed_us() == pytest.approx(event.cpu_time_total)


def test_self_times_make_up_the_whole_and_totals_do_not():
    """
    Self times may be added, and make up the whole, except for Python outside of labels.
    """
    x = torch.ones(30, 30)

    def work():
        with record_function("outer"):
            torch.stack([x @ x, x.softmax(0)])

    prof = profile_of(work)
    rows = prof.key_averages()
    (outer,) = (row for row in rows if row.key == "outer")
    alone = sum(row.self_cpu_time_total for row in rows)
    assert alone == pytest.approx(outer.cpu_time_total, abs=0.1)
    assert sum(row.cpu_time_total for row in rows) > alone + 1
    rows = profile_of(lambda: (time.sleep(0.05), x.exp())).key_averages()
    assert sum(row.self_cpu_time_total for row in rows) < 50_000


def test_a_label_with_much_self_cpu_is_python():
    """
    **A label with much Self CPU is Python at work**, or NumPy, or waiting.
    """

    def work():
        with record_function("label"):
            time.sleep(0.02)

    (label,) = (r for r in profile_of(work).key_averages() if r.key == "label")
    assert label.self_cpu_time_total >= 19_000

    def in_numpy():
        with record_function("label"):
            np.linspace(0, 1, 1000).sum()

    assert set(calls(in_numpy)) == {"label"}


class Spread(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.ones(3).std()


@pytest.mark.parametrize("workers", [0, 1])
def test_what_workers_do_is_not_recorded(workers):
    """
    If it has workers, that is all you see of it: they are other processes, and the
    profiler records only its own.
    """
    found = calls(lambda: list(DataLoader(Spread(), 2, num_workers=workers)))
    assert found.get("aten::std", 0) == (0 if workers else 4)
    assert any(key.startswith("enumerate(DataLoader)#") for key in found)


def test_what_fetches_a_number():
    """
    `item()`, `float(loss)` and `if loss > 3:` all call `aten::_local_scalar_dense`, which
    fetches one number for Python.
    """
    loss, mask = torch.tensor(2.0), torch.tensor([True, False])
    for ask in (loss.item, lambda: float(loss), lambda: bool(loss > 3)):
        assert calls(ask)["aten::_local_scalar_dense"] == 1
    some = (torch.ones(3).tolist, loss.cpu, lambda: torch.ones(2)[mask])
    for other in (loss.detach, *some):
        assert "aten::_local_scalar_dense" not in calls(other)


def test_adam_asks_for_counters_on_the_cpu():
    """
    (Adam has some of its own, for counters that lie on the CPU.)
    """
    layer = nn.Linear(2, 2)
    layer(torch.ones(1, 2)).sum().backward()
    plain = calls(torch.optim.SGD(layer.parameters(), lr=0.1).step)
    assert "aten::_local_scalar_dense" not in plain
    adam = torch.optim.Adam(layer.parameters())
    assert calls(adam.step)["aten::_local_scalar_dense"] == 2  # a weight and a bias
    assert all(s["step"].device.type == "cpu" for s in adam.state.values())


def test_a_schedule_goes_on_in_cycles():
    """
    With `repeat=0`, the default, cycles go on until the end.
    """
    plan = schedule(wait=2, warmup=1, active=3)
    names = [plan(step).name for step in range(600)]
    assert names == names[:6] * 100
    once = schedule(wait=2, warmup=1, active=3, repeat=1)
    assert {once(step).name for step in range(6, 600)} == {"NONE"}


def test_a_profile_grows_and_a_scheduled_one_does_not():
    """
    A profile of everything grows with each step, and a few steps are enough, if they are
    not the first ones.
    """
    layer, x = nn.Linear(4, 4), torch.ones(2, 4)

    def events(steps, plan=None):
        with profile(
            activities=[ProfilerActivity.CPU], schedule=plan, acc_events=True
        ) as prof:
            for _ in range(steps):
                layer(x)
                if plan:
                    prof.step()
        return sum(event.name == "aten::linear" for event in prof.events())

    assert [events(10), events(100)] == [10, 100]
    plan = schedule(wait=2, warmup=1, active=3, repeat=1)
    assert [events(10, plan), events(100, plan)] == [3, 3]


def test_a_forgotten_step():
    """
    A schedule stays at its first step. If that is one to wait in, nothing is recorded. If
    it is active, all is recorded as one step.
    """
    layer, x = nn.Linear(4, 4), torch.ones(2, 4)

    def run(plan):
        with profile(
            activities=[ProfilerActivity.CPU], schedule=plan, acc_events=True
        ) as prof:
            for _ in range(10):
                layer(x)
        return prof

    with pytest.raises(AssertionError, match="must be initialized"):
        run(schedule(wait=1, warmup=1, active=3)).key_averages()
    with pytest.warns(UserWarning, match="won't be using warmup"):
        found = run(schedule(wait=0, warmup=0, active=3)).key_averages()
    counts = {row.key: row.count for row in found}
    assert counts["aten::linear"] == 10 and counts["ProfilerStep*"] == 1


def test_a_trace_has_functions_with_stacks(tmp_path):
    """
    `with_stack=True` adds the Python functions, which slows everything down and answers
    the next question: *who* asks for numbers?
    """

    def asks_for_it():
        return torch.ones(()).item()

    for with_stack in (False, True):
        prof = profile(activities=[ProfilerActivity.CPU], with_stack=with_stack)
        with warnings.catch_warnings(action="ignore"), prof:
            asks_for_it()
        prof.export_chrome_trace(str(tmp_path / "trace.json"))
        events = json.loads((tmp_path / "trace.json").read_text())["traceEvents"]
        line = asks_for_it.__code__.co_firstlineno
        name = f"{Path(__file__).name}({line}): asks_for_it"
        assert any(event["name"].endswith(name) for event in events) is with_stack


def test_functions_of_other_threads_ask_for_nothing(monkeypatch):
    """
    The answer: the innermost function that its thread runs at each call.
    """
    folder = Path(__file__).parents[3] / "snippets/production/profiling"
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "events", raising=False)
    callers = importlib.import_module("events").callers
    asked = {"cat": "cpu_op", "name": "item", "tid": 1, "ts": 5.0, "dur": 1.0}
    spans = [
        (1, "train", 0, 10),
        (1, "step", 2, 6),
        (1, "draw", 6, 2),
        (2, "select", 4, 5),
    ]
    functions = [
        {"cat": "python_function", "name": f"a.py(1): {name}", "tid": tid, "ts": ts, "dur": dur}
        for tid, name, ts, dur in spans
    ]  # fmt: skip
    assert callers([*functions, asked], "item") == {"step": 1}
    sys.modules.pop("events")


def test_in_place_asks_for_no_memory():
    """
    `relu()` calls `clamp_min`, which asks for a new tensor. `relu_()` works in place.
    """
    x = torch.ones(1000)

    def bytes_of(work):
        rows = profile_of(work, profile_memory=True).key_averages()
        return {r.key: r.self_cpu_memory_usage for r in rows}

    assert bytes_of(lambda: x.relu_()).get("aten::clamp_min_", 0) == 0
    kept = []
    assert bytes_of(lambda: kept.append(x.relu()))["aten::clamp_min"] == 4000
