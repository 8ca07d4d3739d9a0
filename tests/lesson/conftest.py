"""A tiny course on disk: two lessons without a mistake, for a test to break."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum

NAV = """\
site_name: A tiny course
extra: {key: !ENV SECRET}
nav:
  - Home: index.md
  - Tensors:
      - tensors/creating.md
  - Automatic differentiation:
      - Gradients: autograd/gradients.md
      - PyTorch: https://pytorch.org/
"""
PYPROJECT = """\
[tool.torchproof]
required = ["concepts", "prerequisites", "why", "difficulty", "objectives", "sources"]
official = ["docs.pytorch.org", "pytorch.org"]
"""
CONCEPTS = """\
tensor:
  name: tensor
  is: A tensor is an array of numbers.
  api: https://docs.pytorch.org/docs/stable/tensors.html
gradient:
  name: gradient
  is: A gradient holds partial derivatives.
  api: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.grad.html
"""
FRONT = """\
title: {title}
concepts: {concepts}
prerequisites: {prerequisites}
why: It comes first.
difficulty: beginner
objectives:
  - Create a tensor
  - Print a tensor
  - Explain what it printed
sources:
  - {{title: Documentation, url: https://docs.pytorch.org/, license: BSD-3-Clause}}
"""
BODY = """
What it prints:

```python
--8<-- "{id}/show.py:show"
```
"""
SNIPPET = '''\
"""A tensor and what it prints."""

import torch

# --8<-- [start:show]
print(torch.tensor([8.0, 0.25]))
# > tensor([8.0000, 0.2500])
# --8<-- [end:show]
'''


class Project:
    """The folder of a course; paths are written from its root."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text), encoding="utf-8")
        return file

    def replace(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, path: str, text: str) -> int:
        """Add to the end of a file and return the number of the first added line."""
        file = self.root / path
        before = file.read_text(encoding="utf-8")
        file.write_text(before + dedent(text), encoding="utf-8")
        return before.count("\n") + 1

    def lesson(
        self, identifier: str, concepts: str = "[]", prerequisites: str = "[]"
    ) -> None:
        title = identifier.split("/")[1].capitalize()
        front = FRONT.format(
            title=title, concepts=concepts, prerequisites=prerequisites
        )
        body = BODY.format(id=identifier)
        self.write(f"docs/{identifier}.md", f"---\n{front}---\n{body}")
        self.write(f"snippets/{identifier}/show.py", SNIPPET)

    def load(self) -> Curriculum:
        return curriculum.load(Path())

    def problems(self) -> list[str]:
        return [str(problem) for problem in checks.check(self.load())]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    made = Project(tmp_path)
    made.write("mkdocs.yml", NAV)
    made.write("pyproject.toml", PYPROJECT)
    made.write("docs/concepts.yml", CONCEPTS)
    made.write("docs/index.md", "# Home\n")
    made.lesson("tensors/creating", concepts="[tensor]")
    made.lesson(
        "autograd/gradients",
        concepts="[gradient]",
        prerequisites="[tensors/creating]",
    )
    return made
