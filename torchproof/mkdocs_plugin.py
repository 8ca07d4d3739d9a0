"""The MkDocs plugin: checks the lessons, then lets `publishing` make the pages of them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem, Problems
from torchproof.publishing.card import counted
from torchproof.publishing.checked import left_out_of_search, told_unchecked
from torchproof.publishing.evidence import unchecked_blocks
from torchproof.publishing.lab_html import clean_lab, lab_toc
from torchproof.publishing.links import Home, home_from
from torchproof.publishing.outputs import mark_outputs
from torchproof.publishing.pages import is_lab, mistakes_page, page_markdown
from torchproof.publishing.site_files import downloads, lab_pages, static_files
from torchproof.settings import course_settings

log = get_plugin_logger("torchproof")


# An environment variable: with "1" in it, a build takes only what records vouch for.
ONLY_CHECKED = "TORCHPROOF_CHECKED"
_NAMED = 5  # of the blocks that are not checked, in the log of another build


class TorchproofPlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Turns lessons into pages, labs and downloads."""

    course: Curriculum
    home: Home
    problems: list[Problem]

    def on_startup(
        self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool
    ) -> None:
        """Make a folder for the labs, which mkdocs-jupyter reads from files."""
        self.serving = command == "serve"
        self.labs = tempfile.TemporaryDirectory(prefix="torchproof-")

    def on_shutdown(self) -> None:
        """Remove the folder of the labs."""
        self.labs.cleanup()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take links from the environment, read the lessons and check them."""
        self.course = curriculum.load(_root(config))
        self.home = home_from(os.environ, self.course.settings)
        _settle(config, self.home, self.serving)
        self.problems = [*_no_course(config)] or checks.check(self.course)
        self._tell()
        return config

    @event_priority(100)  # before mkdocs-jupyter, which is to see the labs
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the labs, the downloads, the snippets and their figures."""
        if self.problems:
            return files
        try:
            self._tell_unchecked()
            for file in self._generated(config):
                files.append(file)
        except Problem as problem:
            self.problems.append(problem)
            self._tell()
        return files

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Return the Markdown of a page with code, card and ending in place."""
        if is_lab(page.file.src_uri):
            page.edit_url = None  # no file stands behind it
            page.meta["search"] = {"exclude": True}  # its lessons are found already
            return markdown
        if self.problems:
            return mistakes_page(self.problems)
        found = page_markdown(self.course, page.file.src_uri, self.home)
        return markdown if found is None else found

    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Return the HTML of a page with outputs set apart from code."""
        if not is_lab(page.file.src_uri):
            return left_out_of_search(mark_outputs(html))
        cleaned = clean_lab(html)
        page.toc = get_toc(lab_toc(cleaned))
        return cleaned

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Rebuild when a snippet changes."""
        for folder in self.course.folders:
            server.watch(str(folder))
        return server

    def _tell(self) -> None:
        """Fail a build on mistakes; while serving, go on with pages that show them."""
        if not self.problems:
            return
        count = counted(len(self.problems), "mistake")
        message = f"{count} in the lessons\n{Problems(self.problems)}"
        if not self.serving:
            raise PluginError(message)
        log.error(message)

    def _tell_unchecked(self) -> None:
        """Say how many blocks no record holds; fail where all have to be checked."""
        if missing := [block.name for block in unchecked_blocks(self.course)]:
            if os.environ.get(ONLY_CHECKED, "0") not in {"", "0"}:
                raise PluginError(told_unchecked(missing, len(missing)))
            log.info(told_unchecked(missing, _NAMED))

    def _generated(self, config: MkDocsConfig) -> Iterator[File]:
        folder = Path(self.labs.name)
        for uri, text in lab_pages(self.course, self.home).items():
            _write(folder / uri, text)
            yield _file(uri, folder, config)
        for uri in static_files(self.course):
            yield _file(uri, self.course.root, config)
        for uri, content in downloads(self.course, self.home).items():
            yield File.generated(config, uri, content=content)


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or "mkdocs.yml").parent


def _no_course(config: MkDocsConfig) -> tuple[Problem, ...]:
    """Return what is wrong where pyproject.toml does not say that this is a course."""
    try:
        course_settings(_root(config))
    except Problems as found:
        return found.problems
    return ()


def _settle(config: MkDocsConfig, home: Home, serving: bool) -> None:
    """Set what MkDocs derives links from; what is unknown stays unset."""
    if home.repository:
        config.repo_url, config.repo_name = home.repo_url, home.repository
        config.edit_uri = home.edit_uri
    if home.site_url and not serving:
        config.site_url = home.site_url


def _file(uri: str, folder: Path, config: MkDocsConfig) -> File:
    return File(uri, str(folder), config.site_dir, config.use_directory_urls)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
