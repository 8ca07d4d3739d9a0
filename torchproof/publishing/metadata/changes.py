"""What changed in outputs, for readers: a page, and a feed (RFC 4287) of the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape
from itertools import chain
from urllib.parse import urljoin, urlsplit

from torchproof.labels import said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import lesson_link, link
from torchproof.publishing.markup.links import Home
from torchproof.publishing.markup.paths import CHANGES, FEED
from torchproof.publishing.markup.verbatim import fenced, verbatim
from torchproof.publishing.metadata.history import Change, Changed, changes
from torchproof.publishing.metadata.releases import release_changes

_MOST = 30  # commits
_MOST_SCRIPTS, _MOST_LINES = 8, 12  # of one commit, and of one place in a script


def changes_of(course: Curriculum) -> list[Change]:
    """Return the newest changes of what lessons show."""
    shown = _lessons(course)
    history = changes(course.root, course.settings.snippets)
    kept = (
        replace(one, scripts=scripts)
        for one in chain(release_changes(course), history)
        for scripts in [tuple(s for s in one.scripts if s.file in shown)]
        if scripts
    )
    newest = sorted(kept, key=lambda one: one.moment, reverse=True)
    return newest[:_MOST]


def changes_markdown(course: Curriculum, every: Iterable[Change], home: Home) -> str:
    """Return the changes as Markdown, below the introduction of their page."""
    shown, labels = _lessons(course), course.settings.labels
    parts = []
    for change in every:
        parts.append(f"## {verbatim(change.why)} {{ #{change.key} }}")
        when = f"<time>{change.day}</time>"
        if change.commit and home.repository:
            way = home.commit(change.commit)
            when += f" · {link(f'`{change.commit[:9]}`', way)}"
        parts.append(f"{when}\n{{ .change-when }}")
        for one in change.scripts[:_MOST_SCRIPTS]:
            parts.append(f"{lesson_link(shown[one.file], CHANGES)}, `{one.file}`")
            parts.append(fenced("\n".join(_rows(one)), "diff"))
        if rest := change.scripts[_MOST_SCRIPTS:]:
            parts.append(said_of(labels.more_scripts, len(rest)))
    return "\n\n".join(parts) or labels.no_changes


def feed(course: Curriculum, every: Iterable[Change], home: Home) -> str:
    """Return the changes as an Atom feed; the address of the site must be known."""
    shown, page = _lessons(course), home.page(CHANGES)
    host = urlsplit(home.site_url).hostname
    entries = []
    newest = ""
    for change in every:
        newest = max(newest, change.moment)
        titles = ", ".join(
            dict.fromkeys(shown[one.file].title for one in change.scripts)
        )
        entries.append(
            "<entry>"
            f"<id>tag:{host},{change.day}:{change.key}</id>"
            f"<title>{escape(f'{titles}: {change.why}')}</title>"
            f"<updated>{change.moment}</updated>"
            f'<link href="{escape(page)}#{change.key}"/>'
            f'<content type="html">{escape(_html(change, shown, home))}</content>'
            "</entry>\n"
        )
    address = urljoin(home.site_url, FEED)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<id>{escape(address)}</id>\n"
        f"<title>{escape(course.about.name)}: what changed in outputs</title>\n"
        f"<author><name>{escape(course.about.name)}</name></author>\n"
        f"<updated>{newest or '1970-01-01T00:00:00Z'}</updated>\n"
        f'<link rel="self" href="{escape(address)}"/>\n'
        f'<link href="{escape(page)}"/>\n'
        f"{''.join(entries)}</feed>\n"
    )


def _html(change: Change, shown: Mapping[str, Lesson], home: Home) -> str:
    parts = [f"<p>{escape(change.why)}</p>"]
    for one in change.scripts[:_MOST_SCRIPTS]:
        lesson = shown[one.file]
        way = f'<a href="{escape(home.page(lesson.id))}">{escape(lesson.title)}</a>'
        parts.append(f"<p>{way}, <code>{escape(one.file)}</code></p>")
        parts.append(f"<pre>{escape(chr(10).join(_rows(one)))}</pre>")
    return "".join(parts)


def _rows(script: Changed) -> list[str]:
    """Return what a script printed before and after, as the lines of a diff."""
    rows = []
    for before, after in script.places:
        rows += [f"- {line}" for line in _cut(before)]
        rows += [f"+ {line}" for line in _cut(after)]
    return rows


def _cut(text: str) -> list[str]:
    lines = text.split("\n")
    return lines if len(lines) <= _MOST_LINES else [*lines[:_MOST_LINES], "…"]


def _lessons(course: Curriculum) -> dict[str, Lesson]:
    """Return the lesson that shows a script first, by its path in the course."""
    found: dict[str, Lesson] = {}
    for lesson in course.lessons.values():
        for use in lesson.includes:
            found.setdefault(course.place(use.file), lesson)
    return found
