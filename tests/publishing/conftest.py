"""The sample course, read once, and the real one."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_course import write_course

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Curriculum:
    course = curriculum.load(write_course(tmp_path_factory.mktemp("course")))
    assert [str(problem) for problem in checks.check(course)] == []
    return course


@pytest.fixture(scope="session")
def course() -> Curriculum:
    return curriculum.load(Path(__file__).parents[2])
