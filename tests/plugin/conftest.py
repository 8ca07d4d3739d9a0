"""A project with a few snippets, checked as a contributor does."""

from collections.abc import Callable

import pytest


@pytest.fixture
def project(
    pytester: pytest.Pytester, shared_runner: None
) -> Callable[..., pytest.Pytester]:
    """A project with snippets given by name and code."""
    pytester.makepyprojecttoml("[tool.pytest.ini_options]\n[tool.torchproof]\n")
    (pytester.path / "snippets").mkdir()

    def project(**snippets: str) -> pytest.Pytester:
        for name, code in snippets.items():
            path = pytester.path / "snippets" / f"{name}.py"
            path.write_text(f'"""A sample."""\n\n{code}')
        return pytester

    return project
