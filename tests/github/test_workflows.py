"""What the workflows promise beyond what `make lint` checks: thin steps, least rights."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
WORKFLOWS = {file.stem: yaml.safe_load(file.read_text()) for file in FILES}
JOBS = {
    f"{name}/{id}": job
    for name, workflow in WORKFLOWS.items()
    for id, job in workflow["jobs"].items()
}
STEPS = [
    pytest.param(step, id=f"{job}: {step['name']}")
    for job, facts in JOBS.items()
    for step in facts.get("steps", [])
]
# Commands that a step may start with; the rest of its line are arguments.
THIN = (
    "make ",
    "python3 -m torchproof ",
    ".github/push-",
    "gh auth setup-git && .github/push-",
    "gh pr ",
    "git config --global --add safe.directory ",
)

each_workflow = pytest.mark.parametrize("name", WORKFLOWS)
each_job = pytest.mark.parametrize("name", JOBS)
each_step = pytest.mark.parametrize("step", STEPS)


def events(workflow: dict[Any, Any]) -> set[str]:
    return set(workflow[True])  # YAML reads the key `on` as true


def rights(job: dict[str, Any]) -> dict[str, str]:
    return dict(job["permissions"])


def commands(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job.get("steps", []) if "run" in step]


def test_the_five_workflows_and_what_two_of_them_share():
    assert list(WORKFLOWS) == ["ci", "deploy", "gpu", "propose", "refresh", "release"]


def test_a_release_comes_from_a_tag_and_what_publishes_it_runs_nothing():
    assert WORKFLOWS["release"][True] == {"push": {"tags": ["v[0-9]+.[0-9]+.[0-9]+"]}}
    assert rights(JOBS["release/build"]) == {"contents": "read"}
    publish = JOBS["release/publish"]
    assert rights(publish) == {"id-token": "write", "attestations": "write"}
    assert publish["environment"] == "release"
    assert commands(publish) == []


@each_workflow
def test_a_workflow_starts_with_no_rights(name):
    assert WORKFLOWS[name]["permissions"] == {}


@each_workflow
def test_no_workflow_gives_rights_to_foreign_code(name):
    assert not events(WORKFLOWS[name]) & {"pull_request_target", "workflow_run"}


def test_code_of_a_pull_request_meets_read_rights_only():
    assert [n for n, w in WORKFLOWS.items() if "pull_request" in events(w)] == ["ci"]
    for job in WORKFLOWS["ci"]["jobs"].values():
        assert rights(job) == {"contents": "read"}


def test_a_pull_request_never_reaches_the_gpu():
    assert events(WORKFLOWS["gpu"]) == {"push", "schedule", "workflow_dispatch"}
    run = JOBS["gpu/run"]
    assert run["environment"] == "gpu"
    assert "github.ref == 'refs/heads/main'" in run["if"]
    assert re.search(r"@sha256:[0-9a-f]{64}$", run["container"]["image"])


@each_job
def test_a_job_that_runs_things_has_a_time_limit(name):
    job = JOBS[name]
    assert "uses" in job or 0 < job["timeout-minutes"] <= 120


@each_job
def test_a_job_that_may_write_installs_and_runs_nothing_of_a_course(name):
    job = JOBS[name]
    if "write" in rights(job).values():
        assert not [line for line in commands(job) if "make" in line or "pip" in line]


@each_job
def test_a_job_that_runs_snippets_may_only_read(name):
    job = JOBS[name]
    if any(line.startswith("make") for line in commands(job)):
        assert rights(job) == {"contents": "read"}


@each_step
def test_actions_are_pinned_by_commit_and_leave_no_credentials(step):
    if "uses" in step:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])
        if step["uses"].startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@each_step
def test_shell_steps_are_thin(step):
    for line in step.get("run", "").split("||"):
        assert not line or line.strip().startswith(THIN)
        assert "${{" not in line


def test_the_same_action_has_the_same_pin_everywhere():
    pins = {
        line.split("uses: ")[1].strip()
        for file in FILES
        for line in file.read_text().split("\n")
        if "uses: actions/" in line
    }
    assert all(re.fullmatch(r"\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+", pin) for pin in pins)
    assert len({pin.split("@")[0] for pin in pins}) == len(pins)


@each_step
def test_the_make_targets_exist(step):
    called = re.match(r'make "?([\w-]+)', step.get("run", ""))
    if called:
        makefile = (ROOT / "Makefile").read_text()
        assert re.search(rf"^{called[1]}[\w-]*:", makefile, re.MULTILINE)


def dry_run(command: str) -> str:
    """Return what `make` would run."""
    make = [*command.split(), "--dry-run"]
    return subprocess.run(make, cwd=ROOT, capture_output=True, text=True).stdout


def test_a_run_on_the_gpu_records_and_packs():
    """What measures time runs alone by itself, whatever JOBS says."""
    (called,) = [line for line in commands(JOBS["gpu/run"]) if line.startswith("make")]
    assert re.findall(r"-m torchproof (.*)", dry_run(called)) == [
        "record --device cuda --jobs 4",
        "pack-refresh refresh --device cuda",
    ]


def test_a_refresh_on_the_cpu_accepts_and_packs():
    commands_of_make = dry_run("make refresh")
    assert "pytest snippets -n 2 --dist worksteal --sync" in commands_of_make
    assert "-m torchproof pack-refresh refresh --device cpu" in commands_of_make


def test_the_site_is_published_of_what_the_same_run_confirmed():
    """By the job that runs torch in records alone, which the other job reads."""
    record, build = JOBS["deploy/record"], JOBS["deploy/build"]
    assert "make record" in commands(record)
    handed = [s["with"]["path"] for s in record["steps"] if "path" in s.get("with", {})]
    assert handed == ["snippets/records/cpu-*.jsonl"]
    assert build["needs"] == "record"
    added, built = commands(build)
    assert added.startswith("python3 -m torchproof merge-records ")
    assert built == "make take-along CHECKED=1"
    assert "TORCHPROOF_CHECKED=1" in dry_run(built)


def test_what_is_taken_along_is_made_of_the_published_site_and_its_whole_history():
    build = JOBS["deploy/build"]
    made = dry_run(commands(build)[-1])
    assert "TORCHPROOF_TAKE_ALONG=1" in made
    assert made.index("mkdocs build --strict") < made.index("torchproof offline site")
    assert "torchproof books site" in made
    assert build["steps"][0]["with"]["fetch-depth"] == 0


def test_a_push_is_judged_against_the_whole_history():
    """`push-refresh` tells the commits of people from those of the bot."""
    checkout = JOBS["propose/open"]["steps"][0]
    assert checkout["with"]["fetch-depth"] == 0


def test_each_torch_of_the_matrix_can_be_installed():
    makefile = (ROOT / "Makefile").read_text()
    for torch in JOBS["ci/test"]["strategy"]["matrix"]["torch"]:
        assert f"\ntorch-{torch}:" in makefile


def test_all_shards_are_run():
    shards = JOBS["ci/test"]["strategy"]["matrix"]["shard"]
    assert shards == list(range(1, len(shards) + 1))
    assert f"make shard SHARDS={len(shards)}" in commands(JOBS["ci/test"])
