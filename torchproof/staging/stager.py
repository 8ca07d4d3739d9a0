"""Staging: a course → its project in a folder, made anew only where something changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from torchproof.files import cache_in
from torchproof.problem import Problem, Problems
from torchproof.publishing.markup.links import Home, home_from
from torchproof.publishing.metadata.git import commit_of
from torchproof.settings import course_settings, mkdocs_text, pages_folder
from torchproof.staging.known.contents import Contents
from torchproof.staging.project import (
    BESIDE,
    MKDOCS_YML,
    places_named,
    settings_of,
    theme_folder,
)
from torchproof.staging.store import Store, digest, engine
from torchproof.staging.tree import Tree

if TYPE_CHECKING:
    from torchproof.staging.workshop import Workshop

_FORMS = Path(".github", "ISSUE_TEMPLATE")
# Addresses in mkdocs.yml, which may not be YAML yet: whoever reads the nav tells that.
_WRITTEN = re.compile(r"(?m)^(site_url|repo_url):[ \t]*[\"']?(https?://[^\s\"'#]+)")


@dataclass(frozen=True)
class Staged:
    """A staged project: the blocks in it that no record holds, and what is wrong with it.

    With mistakes, the pages that they belong to show them, and the others are as before.
    """

    folder: Path
    pages: str
    unchecked: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def docs(self) -> Path:
        """The folder of its pages."""
        return self.folder / self.pages

    @property
    def beside(self) -> Path:
        """The folder with what is published as it is, beside the pages."""
        return self.folder / BESIDE

    @property
    def settings(self) -> dict[str, Any]:
        """What its mkdocs.yml says otherwise than the author's; nothing without one."""
        file = self.folder / MKDOCS_YML
        return settings_of(file) if file.exists() else {}


class Stager:
    """Stages one course into one folder, as often as it changes."""

    def __init__(
        self, root: Path, folder: Path, home: Home, with_texts: bool = True
    ) -> None:
        """Take the course, the folder, and where the project lives. Raises Problem.

        `with_texts` tells whether there is Markdown beside the pages: serving needs none.
        """
        places = (place.resolve() for place in sources_of(root) if place.is_dir())
        if any(map(folder.resolve().is_relative_to, places)):
            what = "this folder is among what the course is staged from"
            raise Problem(folder, None, what, "Name one elsewhere.")
        self.root = root
        self.with_texts = with_texts
        self.home = home
        self.tree = Tree(folder)
        self.store = Store(cache_in(root) / "made")
        self.contents = Contents()

    def stage(self, show_mistakes: bool = False, met: Sequence[Problem] = ()) -> Staged:
        """Stage the course as it is now.

        Raises its mistakes, or, where they are to be shown, writes them on their pages;
        so it does with those that were met elsewhere, as a snippet ran.
        """
        docs, sources = _docs(self.root), self.contents.look(sources_of(self.root))
        named = (f"{self._named(path)} {one}" for path, one in sources.items())
        inputs = digest([*self._kind, *named, "", *map(str, met)])
        if self.tree.holds(inputs):
            unchecked = self.tree.manifest.unchecked
            return Staged(self.tree.folder, docs, unchecked, tuple(met))
        made = self._workshop.made(sources)
        if made.problems and not show_mistakes:
            raise Problems(made.problems)
        if made.problems:
            problems = (*made.problems, *met)
            known = self.tree.manifest.files
            self.tree.replace(self._workshop.mistakes(problems, known))
            return Staged(self.tree.folder, docs, problems=problems)
        told_on = self._workshop.mistakes(met, made.files) if met else {}
        self._write({**made.files, **told_on}, inputs, made.unchecked)
        return Staged(self.tree.folder, docs, made.unchecked, tuple(met))

    def _named(self, path: Path) -> str:
        """Return the path of a source from the root: no folder above it counts."""
        return str(path).removeprefix(f"{self.root}/")

    @property
    def _kind(self) -> list[str]:
        commit = commit_of(self.root)
        return [engine(), repr(self.home), str(self.with_texts), commit]

    @cached_property
    def _workshop(self) -> Workshop:
        # It takes half a second to load, which a build without changes need not wait for.
        from torchproof.staging.workshop import Workshop

        return Workshop(
            self.root, self.home, self.store, self.contents, self.with_texts
        )

    def _write(
        self, files: Mapping[str, bytes], inputs: str, unchecked: tuple[str, ...]
    ) -> None:
        changed = self.tree.write(files, inputs, unchecked)
        theme = theme_folder(mkdocs_text(self.root))
        if any(
            n == MKDOCS_YML or (theme and n.startswith(f"{theme}/")) for n in changed
        ):
            self.tree.touch(name for name in files if name.endswith(".md"))
        self.store.forget()


def staged_folder(root: Path, home: Home) -> Path:
    """Return where a course is staged for a build, apart for each home of it."""
    return cache_in(root) / f"staged-{digest([repr(home)])[:8]}"


def home_of(root: Path, environment: Mapping[str, str]) -> Home:
    """Return where a course lives, as its settings and the environment tell it."""
    written = dict(_WRITTEN.findall(mkdocs_text(root)))
    home = home_from(environment, course_settings(root), written)
    forms = (file.name for file in (root / _FORMS).glob("*.yml"))
    return replace(home, pages=_docs(root), forms=tuple(sorted(forms)))


def sources_of(root: Path) -> list[Path]:
    """Return the folders and files that a project is staged from."""
    settings = course_settings(root)
    # What a project is staged from besides the snippets.
    others = (_docs(root), MKDOCS_YML, "pyproject.toml", settings.claims)
    names = (*settings.snippets, *others, *places_named(mkdocs_text(root)))
    return [place for name in names if (place := root / name).exists()]


def _docs(root: Path) -> str:
    return pages_folder(root).relative_to(root).as_posix()
