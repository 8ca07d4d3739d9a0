"""The MkDocs plugin: stages the course, and points MkDocs at what was staged."""

from __future__ import annotations

import gc
import json
import os
import secrets
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.config_options import PathSpec
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.polling import PollingObserver

from torchproof.building.announcing import Announcer
from torchproof.building.indexing import Indexer
from torchproof.building.rendering import Renderer
from torchproof.files import cache_in
from torchproof.problem import Problem, Problems
from torchproof.publishing.indexes.search_index import SEPARATOR, weighted, weights
from torchproof.publishing.markup.spare import without_spare
from torchproof.settings import Settings, course_settings, is_on
from torchproof.staging.dressing.unneeded import trim
from torchproof.staging.project import EXTENSIONS, JUPYTER, taken_along
from torchproof.staging.stager import (
    Staged,
    Stager,
    home_of,
    sources_of,
    staged_folder,
)
from torchproof.staging.styles import EARLY_SCRIPT, SCRIPT, with_ours
from torchproof.staging.telling import is_refused, told_mistakes, told_unchecked

if TYPE_CHECKING:
    from torchproof.writing import Writer

log = get_plugin_logger("torchproof")

# An environment variable: with "1" in it, serving also runs what is saved.
WRITE = "TORCHPROOF_WRITE"

_LOOK_EVERY = 0.2  # seconds; MkDocs takes half a second
# What changed is seen at one look, so that little time without changes tells their end.
_CALM = 0.05  # seconds; MkDocs takes twice as long


class TorchproofPlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Turns lessons into pages, labs and downloads."""

    stager: Stager | None = None
    announcer: Announcer | None = None
    renderer: Renderer | None = None
    writer: Writer | None = None
    serving = False
    token = ""  # of the workbench, where there is one

    def __init__(self) -> None:
        """Know of no place yet how much it counts in the search."""
        super().__init__()
        self.weights: dict[str, float] = {}
        self.course = Settings()
        self.pages: list[Page] = []

    def on_startup(
        self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool
    ) -> None:
        """Remember whether mistakes are shown on pages or fail the build."""
        self.serving = command == "serve"
        gc.disable()  # to look for garbage takes a tenth of a first build
        if self.serving and is_on(WRITE, os.environ):
            self.token = secrets.token_urlsafe(32)

    @event_priority(100)  # before the search reads how it takes words apart
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stage the course, and let MkDocs read what was staged."""
        try:
            staged = self._stage(_root(config))
        except (Problem, Problems) as mistakes:
            raise PluginError(told_mistakes(mistakes)) from None
        self._tell(staged)
        self.course = course_settings(_root(config))
        if self.stager and not self.serving:
            self.announcer = Announcer(config, staged, self.stager.store)
        config.docs_dir = str(staged.docs)
        config.extra["serving"] = self.serving
        for name, value in staged.settings.items():
            if not (name == "site_url" and self.serving):
                config[name] = (
                    PathSpec().validate(value) if name == "not_in_nav" else value
                )
        missing = {*EXTENSIONS} - {*config.markdown_extensions}
        config.markdown_extensions += sorted(missing)
        config.extra_javascript = with_ours(config.extra_javascript, [SCRIPT])
        early = with_ours(config.extra.get("polyfills", []), [EARLY_SCRIPT])
        config.extra["polyfills"] = early
        _separate(config)
        if jupyter := config.plugins.get(JUPYTER):
            ignored = [*jupyter.config["ignore"], *taken_along(self.course.snippets)]
            jupyter.config["ignore"] = ignored
        return config

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Let a lesson's footer lead to the lessons beside it, as its ending does.

        All pages are known now, so what was rendered before can stand for rendering.
        """
        self.pages = [file.page for file in files.documentation_pages() if file.page]
        if self.stager:
            store = self.stager.store
            indexer = Indexer(config, store)
            self.renderer = Renderer(config, files, store, indexer.look)
            self.renderer.take(self.pages)
        is_lesson = self.course.is_lesson
        places = [(page, Path(page.file.src_uri)) for page in nav.pages]
        lessons = [
            page
            for page, place in places
            if is_lesson(place) and place.name != "lab.md"
        ]
        for lesson, following in pairwise(lessons):
            lesson.next_page, following.previous_page = following, lesson

    def on_env(
        self, env: Environment, *, config: MkDocsConfig, files: Files
    ) -> Environment:
        """Keep the compiled templates: MkDocs would compile them again at each edit."""
        if self.renderer:
            self.renderer.close()
        if self.announcer:
            self.announcer.draw_ahead(self.pages)
        folder = cache_in(_root(config)) / "templates"
        folder.mkdir(exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))
        return env

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> None:
        """Offer no editor for a page that no file stands behind."""
        if page.meta.get("generated"):
            page.edit_url = None

    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> None:
        """Note how much each section of a lesson counts in the search."""
        if self.course.is_lesson(Path(page.file.src_uri)):
            found = weights(page.toc, self.course.labels)
            self.weights |= {f"{page.url}#{anchor}": one for anchor, one in found}

    def on_post_template(
        self, output: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Map the pages that are to be found, with the days of their changes."""
        if self.announcer and template_name == "sitemap.xml":
            return self.announcer.sitemap(self.pages)
        return output

    @event_priority(-100)  # after plugins that write the page anew
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Tell search engines and other sites what the page is, and leave out what is spare.

        While writing, it is served with the workbench.
        """
        if self.token:
            from torchproof.workbench.bench import with_workbench

            output = with_workbench(output, self.token)
        if self.announcer:
            output = without_spare(self.announcer.page(output, page))
        return output

    @event_priority(-100)  # after the search wrote its index
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Let sections that teach come first in the search; add what has no page.

        All is there now, so the theme's styles can be cut to it.
        """
        if self.announcer:
            self.announcer.finish()
            trim(Path(config.site_dir), config.theme.dirs)
        file = Path(config.site_dir, "search/search_index.json")
        if file.is_file():
            index = weighted(json.loads(file.read_text("utf-8")), self.weights)
            text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
            file.write_text(text, encoding="utf-8")

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Rebuild when a source changes, not when what was staged does.

        Where snippets are run as they are saved, who runs them has pages rebuilt.
        """
        gc.freeze()  # the course is here to stay: no edit need look through all of it
        gc.enable()
        server.unwatch(config.docs_dir)
        others = [*server._watched_paths]
        server._watched_paths.clear()  # another observer is to look at them
        server.observer = PollingObserver(timeout=_LOOK_EVERY)
        server.build_delay = _CALM
        sources = {*others, *map(str, sources_of(_root(config)))}
        if is_on(WRITE, os.environ):
            folders = course_settings(_root(config)).folders(_root(config))
            self._write(folders, server)
            self._bench(folders, server)
            sources -= {*map(str, folders)}
        for place in sources:
            server.watch(place)
        return server

    def on_shutdown(self) -> None:
        """End what helps, also where the build failed, and what runs snippets."""
        gc.freeze()  # all that is left ends with the process
        gc.enable()
        for one in (self.renderer, self.announcer, self.writer):
            if one:
                one.close()

    def _write(self, folders: Sequence[Path], server: LiveReloadServer) -> None:
        """Run the snippets in some folders as they are saved."""
        # Serving alone needs none of it.
        from torchproof.running.runner import Runner
        from torchproof.writing import Writer

        def rebuild() -> None:
            with server._rebuild_cond:
                server._want_rebuild = True
                server._rebuild_cond.notify_all()

        self.writer = Writer(folders, Runner(), rebuild, log.info)
        for folder in folders:
            noticing = _Noticing(self.writer.notice)
            server.observer.schedule(noticing, str(folder), recursive=True)
        self.writer.start()

    def _bench(self, folders: Sequence[Path], server: LiveReloadServer) -> None:
        """Let pages run edited blocks, unless other machines reach the server."""
        from torchproof.workbench.bench import Bench
        from torchproof.workbench.guard import Guard, is_local

        host, port = server.server_address[:2]
        if not is_local(str(host)):
            log.warning("no workbench: other machines can reach this server")
            return
        guard = Guard(int(port), self.token)
        pages = server.get_app()
        assert self.writer
        assert pages
        bench = Bench(folders, self.writer.runner, self.course.labels, guard)
        server.set_app(bench.around(pages))

    def _stage(self, root: Path) -> Staged:
        if self.stager is None:
            home = home_of(root, os.environ)
            folder = staged_folder(root, home)
            self.stager = Stager(root, folder, home, with_texts=not self.serving)
        met = self.writer.problems if self.writer else ()
        return self.stager.stage(show_mistakes=self.serving, met=met)

    def _tell(self, staged: Staged) -> None:
        if staged.problems:
            log.error(told_mistakes(Problems(staged.problems)))
        if is_refused(staged.unchecked, os.environ):
            raise PluginError(told_unchecked(staged.unchecked))
        if staged.unchecked:
            log.info(told_unchecked(staged.unchecked, most=5))


class _Noticing(FileSystemEventHandler):
    """Calls something when any file changes."""

    def __init__(self, notice: Callable[[], None]) -> None:
        self._notice = notice

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not event.is_directory:
            self._notice()


def _separate(config: MkDocsConfig) -> None:
    """Let the search take names of code apart, unless the course says how."""
    for name, plugin in config.plugins.items():
        if name.rpartition("/")[2] == "search" and not plugin.config.get("separator"):
            plugin.config["separator"] = SEPARATOR


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or "mkdocs.yml").parent
