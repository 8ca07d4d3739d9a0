"""Speed of building the site, against plain Material on the same pages.

`make bench-building` measures, in one run and on one machine: MkDocs with Material on the
staged project (which has all pages ready), our build of the course with nothing made
before, and with nothing changed; the same for generated courses of more and more lessons;
and, while serving, the seconds from saving an edit of prose until its page is served anew,
and, while writing, those from saving an example, and an exercise, until its page shows
what it prints.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
EDITS = 5
ROUNDS = 3  # of plain and cold builds, one after the other: machines have moods

MKDOCS_YML = """\
site_name: Generated
theme: {name: material, font: false}
plugins: [search, torchproof]
exclude_docs: /concepts.yml
markdown_extensions:
  - admonition
  - attr_list
  - md_in_html
  - pymdownx.details
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
nav:
  - index.md
"""
LESSON = """\
---
title: Lesson {n}
concepts: [idea-{n}]
prerequisites: [{before}]
why: Lesson {n} leads on.
difficulty: beginner
objectives: [Read it, Run it, Check it]
sources:
  - {{title: "Python", url: "https://docs.python.org/3/", license: PSF-2.0}}
---

What lesson {n} is about, in a few words.

{blocks}

## Common mistakes

None.

## Exercises

### 1. Find the number

```python
--8<-- "{id}/exercise.py:starter"
```

??? example "The check"
    ```python
    --8<-- "{id}/exercise.py:check"
    ```

```python
--8<-- "{id}/exercise.py:try"
```

??? success "Solution"
    ```python
    --8<-- "{id}/exercise_solution.py:solution"
    ```

## Key takeaways

- It prints.

## Where to read more

Nowhere.
"""
PROSE = "A paragraph of {n} says what the code below does, and links to [home](../index.md). "
SNIPPET = '''\
"""Example {k} of lesson {n}."""

# --8<-- [start:first]
values = [{k} * i for i in range({n} + 3)]
print(values[:3])
# > [0, {k}, {twice}]
# --8<-- [end:first]

# --8<-- [start:second]
for value in values[:2]:
    print(f"value: {{value:4d}}")
# > value:    0
# > value: {k:4d}
# --8<-- [end:second]
'''
EXERCISE = '''\
"""Exercise: a number."""

# --8<-- [start:starter]
number = 1  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_number(number) -> str:
    return "Right!" if number == 2 else "Not yet: try 2."


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_number(number))
    # > Not yet: try 2.
    # --8<-- [end:try]
'''
SOLUTION = '''\
"""Solution: a number."""

from exercise import check_number

# --8<-- [start:solution]
number = 2
print(check_number(number))
# > Right!
# --8<-- [end:solution]
'''


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lessons", type=int, nargs="*", default=[30, 60, 120])
    parser.add_argument("--without-course", action="store_true")
    options = parser.parse_args()
    print(
        "| course | plain | cold | cold / plain | nothing changed "
        "| prose → page | example → page | exercise → page |"
    )
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        if not options.without_course:
            row("this course", copied(Path(folder) / "course"))
        for count in options.lessons:
            row(f"{count} lessons", generated(Path(folder) / str(count), count))


def row(name: str, root: Path) -> None:
    """Measure one course and print its line: wall seconds (processor seconds).

    Of builds it has the medians, of their ratio also the least and the largest.
    """
    measured(root, "-m", "torchproof", "stage", "staged")
    rounds = [
        (built(root / "staged", root / f"plain-{n}"), cold(root, n))
        for n in range(ROUNDS)
    ]
    same = built(root, root / "same")
    plains, colds = zip(*rounds, strict=True)
    ratios = [ours[0] / plain[0] for plain, ours in rounds]
    ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    shown = [medians(plains), medians(colds), ratio, medians([same])]
    edits = edited(root), written(root, False), written(root, True)
    shown += [f"{statistics.median(one):.2f}" for one in edits]
    print(f"| {name} | {' | '.join(shown)} |", flush=True)


def medians(every: Sequence[tuple[float, float]]) -> str:
    walls, processors = zip(*every, strict=True)
    return f"{statistics.median(walls):.1f} ({statistics.median(processors):.1f})"


def cold(root: Path, number: int) -> tuple[float, float]:
    """Build a course of which nothing is made; what was is put aside, not removed: file
    systems are slow for a while after that."""
    (root / ".cache").rename(root / f"cache-{number}")
    return built(root, root / f"cold-{number}")


def built(root: Path, site: Path) -> tuple[float, float]:
    return measured(root, "-m", "mkdocs", "build", "--strict", "-d", str(site))


def measured(root: Path, *words: str) -> tuple[float, float]:
    """Run Python with some words; return wall seconds, and those of processors."""
    before, start = children(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, *words],
        cwd=root,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return time.perf_counter() - start, children() - before


def children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def edited(root: Path) -> list[float]:
    """Serve a course; return the seconds from each edit of a lesson to its page."""
    lesson = sorted((root / "docs").glob("*/*.md"))[-1]
    text = lesson.read_text("utf-8")
    page = f"{lesson.parent.name}/{lesson.stem}/"
    with serving(root) as address:
        wait_for(address + page, "</html>", patience=600)
        seconds = []
        for number in range(EDITS):
            time.sleep(1)  # as between two saves
            start = time.perf_counter()
            word = f"Edited{number}"
            lesson.write_text(text.replace("\n## ", f"\n{word}.\n\n## ", 1), "utf-8")
            wait_for(address + page, word, patience=60)
            seconds.append(time.perf_counter() - start)
    lesson.write_text(text, "utf-8")
    return seconds


def written(root: Path, is_exercise: bool) -> list[float]:
    """Serve a course for writing; return the seconds from each edit of a snippet to what
    it prints on its page. They hold its two runs; those of an exercise's solution, too."""
    snippet = next(
        path
        for folder in sorted((root / "snippets").glob("*/*/"), reverse=True)
        for path in sorted(folder.glob("*.py"))
        if "\n# --8<-- [end:" in path.read_text("utf-8")
        and not path.stem.endswith(("_answers", "_solution"))
        and path.with_stem(f"{path.stem}_solution").exists() == is_exercise
    )
    text = snippet.read_text("utf-8")
    page = f"{snippet.parent.parent.name}/{snippet.parent.name}/"
    with serving(root, {"TORCHPROOF_WRITE": "1"}) as address:
        wait_for(address + page, "</html>", patience=600)
        time.sleep(20)  # what is large is imported meanwhile
        seconds = []
        for number in range(EDITS):
            time.sleep(1)
            start = time.perf_counter()
            code = f'\nprint("Written", {number} + 1000)\n# --8<-- [end:'
            snippet.write_text(text.replace("\n# --8<-- [end:", code, 1), "utf-8")
            wait_for(address + page, f"Written {number + 1000}", patience=60)
            seconds.append(time.perf_counter() - start)
    snippet.write_text(text, "utf-8")
    return seconds


@contextlib.contextmanager
def serving(root: Path, more: Mapping[str, str] | None = None) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    words = ["-m", "mkdocs", "serve", "--dirty", "--dev-addr", address]
    with (root / "serve.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, *words],
            cwd=root,
            env={**ENVIRONMENT, **(more or {})},
            stdout=log,
            stderr=log,
        )
        try:
            yield f"http://{address}/"
        finally:
            server.terminate()
            server.wait()


def wait_for(address: str, text: str, patience: float) -> None:
    """Ask for a page until it holds a text."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            answer = urllib.request.urlopen(address, timeout=patience)
            if text in answer.read().decode():
                return
        time.sleep(0.02)  # more often would keep the server from its work
    raise SystemExit(f"no {text!r} at {address} after {patience} s")


def copied(root: Path) -> Path:
    """Return a copy of this course in which nothing was made yet."""
    for name in ("docs", "snippets", "tests/claims"):  # those are pages, too
        shutil.copytree(ROOT / name, root / name)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, root)
    return root


def generated(root: Path, count: int) -> Path:
    """Write a course of so many lessons, ten a part, with eight blocks each."""
    ids = [f"part-{n // 10:02}/lesson-{n:03}" for n in range(count)]
    nav = [f"      - {one}.md" for one in ids]
    parts = [
        "\n".join([f"  - Part {at // 10}:", *nav[at : at + 10],
                   f"      - Lab: part-{at // 10:02}/lab.ipynb"])
        for at in range(0, count, 10)
    ]  # fmt: skip
    files = {
        "mkdocs.yml": MKDOCS_YML + "\n".join(parts) + "\n",
        "pyproject.toml": "[tool.torchproof]\n",
        "docs/index.md": "# Generated\n",
        "docs/concepts.yml": "".join(
            f"idea-{n}:\n  name: idea {n}\n  is: An idea.\n  api: https://docs.pytorch.org/\n"
            for n in range(count)
        ),
    }
    for n, one in enumerate(ids):
        blocks = "\n\n".join(
            f'{PROSE.format(n=n) * 3}\n\n```python\n--8<-- "{one}/example_{k}.py:{part}"\n```'
            for k in range(1, 5)
            for part in ("first", "second")
        )
        before = ids[n - 1] if n else ""
        files[f"docs/{one}.md"] = LESSON.format(
            n=n, id=one, before=before, blocks=blocks
        )
        files[f"snippets/{one}/exercise.py"] = EXERCISE
        files[f"snippets/{one}/exercise_solution.py"] = SOLUTION
        for k in range(1, 5):
            text = SNIPPET.format(n=n, k=k, twice=2 * k)
            files[f"snippets/{one}/example_{k}.py"] = text
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


if __name__ == "__main__":
    main()
