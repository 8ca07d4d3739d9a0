"""When the sources of a page changed, as git tells it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from torchproof.publishing.metadata.git import git
from torchproof.settings import course_settings, pages_folder


def days_of(root: Path) -> Mapping[str, str]:
    """Return the day of the last change of each page, by its file below the pages' folder.

    That of a lesson counts its snippets, too. Nothing where git does not know: without
    it, and in a clone without history, where all files seem to be of one day.
    """
    days = _days(root)
    docs = pages_folder(root).relative_to(root).as_posix()
    found: dict[str, str] = {}
    pages = {name.removeprefix(f"{docs}/") for name in days if name.endswith(".md")}
    for folder in course_settings(root).snippets:
        for name, day in days.items():
            page = f"{name.removeprefix(f'{folder}/').rpartition('/')[0]}.md"
            if name.startswith(f"{folder}/") and page in pages:
                found[page] = max(day, found.get(page, ""))
    for page in pages:
        day = days.get(f"{docs}/{page}", "")
        found[page] = max(day, found.get(page, ""))
    return found


def _days(root: Path) -> dict[str, str]:
    """Return the day of the last commit of each file, by its path in the course."""
    if git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    log = git(
        root, "log", "--format=%x00%cs", "--name-only", "--no-renames", "--relative"
    )
    days: dict[str, str] = {}
    for commit in log.split("\0")[1:]:
        day, *names = commit.split("\n")
        for name in filter(None, names):
            days.setdefault(name, day)
    return days
