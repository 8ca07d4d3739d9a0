"""Answers to the stage “Stop, and go on”, and what its check says to each."""

import copy
import io
import pickle
import shutil
from pathlib import Path

import torch
from run_files import check_run_files
from run_files_solution import load_run, save_run


def in_memory_first(path, *run):
    buffer = io.BytesIO()
    step, model, optimizer, generator = run
    parts = model.state_dict(), optimizer.state_dict(), generator.get_state()
    torch.save([step, *parts], buffer)
    Path(path).write_bytes(buffer.getvalue())


def from_list(path, model, optimizer, generator):
    step, weights, moments, state = torch.load(path)
    model.load_state_dict(weights)
    optimizer.load_state_dict(moments)
    generator.set_state(state)
    return step


def into_a_folder(path, *run):
    save_run(f"{path}.part", *run)
    Path(f"{path}.part").replace(path)


def copied(path, step, model, optimizer, generator):
    state = {
        "step": torch.tensor(step),
        "model": {k: v.detach().cpu().clone() for k, v in model.state_dict().items()},
        "optimizer": copy.deepcopy(optimizer.state_dict()),
        "generator": generator.get_state(),
    }
    Path(f"{path}.part").write_bytes(pickle.dumps(state))
    Path(f"{path}.part").replace(path)


def unpickled(path, model, optimizer, generator):
    state = pickle.loads(Path(path).read_bytes())
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    generator.set_state(state["generator"])
    return state["step"].item()


def with_a_backup(path, *run):
    if Path(path).exists():
        shutil.copy(path, f"{path}.old")
    try:
        straight(path, *run)
    except BaseException:
        Path(f"{path}.old").replace(path)
        raise


def straight(path, step, model, optimizer, generator):
    names = ("step", "model", "optimizer", "generator")
    parts = step, model.state_dict(), optimizer.state_dict(), generator.get_state()
    torch.save(dict(zip(names, parts, strict=True)), path)


def hushed(path, *run):
    try:
        save_run(path, *run)
    except OSError:
        return


def only(*names):
    """Return a way to load that forgets the other parts."""

    def load(path, model, optimizer, generator):
        state = torch.load(path)
        if "model" in names:
            model.load_state_dict(state["model"])
        if "optimizer" in names:
            optimizer.load_state_dict(state["optimizer"])
        if "generator" in names:
            generator.set_state(state["generator"])
        return state["step"]

    return load


def no_step(path, *run):
    load_run(path, *run)


def next_step(path, *run):
    return load_run(path, *run) + 1


RIGHT = {
    "in memory first": (in_memory_first, from_list),
    "another name first": (into_a_folder, load_run),
    "a backup": (with_a_backup, load_run),
    "copied, and pickled": (copied, unpickled),
}
WRONG = {
    "straight into the file": (straight, load_run),
    "a failure is hushed": (hushed, load_run),
    "no generator": (save_run, only("model", "optimizer")),
    "no optimizer": (save_run, only("model", "generator")),
    "no model": (save_run, only("optimizer", "generator")),
    "no step": (save_run, no_step),
    "the next step": (save_run, next_step),
    "nothing saved": (lambda *run: None, load_run),
    "a constant": (lambda *run: None, lambda *run: 5),
    "None": (None, None),
}
for name, pair in (RIGHT | WRONG).items():
    print(f"{name}: {check_run_files(*pair)}")
# > in memory first: Right!
# > another name first: Right!
# > a backup: Right!
# > copied, and pickled: Right!
# > straight into the file: Not yet: a save that failed spoiled the file before it.
# > a failure is hushed: Not yet: a save that failed was not noticed.
# > no generator: Not yet: stopped after step 1, weight differs.
# > no optimizer: Not yet: stopped after step 1, weight differs.
# > no model: Not yet: stopped after step 1, weight differs.
# > no step: Not yet: saved after step 1, and loaded None.
# > the next step: Not yet: saved after step 1, and loaded 2.
# > nothing saved: Not yet: no file was written.
# > a constant: Not yet: no file was written.
# > None: Not yet: TypeError: 'NoneType' object is not callable
