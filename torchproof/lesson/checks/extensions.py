"""Check: mkdocs.yml has the Markdown extensions that a lesson's page is written for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import read
from torchproof.lesson.wording import listed
from torchproof.problem import Problem, Problems

# What the engine writes needs them: boxes, classes, cards, folds, colors, fences.
NEEDED = (
    "admonition",
    "attr_list",
    "md_in_html",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
)
# Extensions that bring others.
_BUNDLES = {
    "extra": ("attr_list", "md_in_html"),
    "pymdownx.extra": ("attr_list", "md_in_html", "pymdownx.superfences"),
}


def missing(course: Curriculum) -> Iterator[Problem]:
    """Yield what is to be added to mkdocs.yml, if anything."""
    try:
        document = read(course.mkdocs_yml, text_of(course.mkdocs_yml))
    except Problems:
        return  # a problem of its own
    settings = document.value if isinstance(document.value, dict) else {}
    if not course.lessons or "INHERIT" in settings:
        return  # another file may name them
    present = set(_names(settings.get("markdown_extensions") or []))
    lacking = [name for name in NEEDED if name not in present]
    if lacking:
        line = document.line_of("markdown_extensions")
        noun = "extension" if len(lacking) == 1 else "extensions"
        what = f"lessons need the Markdown {noun} {listed(lacking)}"
        lines = "\n".join(f"    - {name}" for name in lacking)
        mend = f"Add below `markdown_extensions:`\n{lines}"
        yield Problem(course.mkdocs_yml, line, what, mend)


def _names(extensions: Iterable[object]) -> Iterator[str]:
    """Yield the names in a list, or a mapping, of extensions, bundles opened."""
    for one in extensions:
        for name in one if isinstance(one, dict) else [one]:
            short = str(name).removeprefix("markdown.extensions.")
            yield short
            yield from _BUNDLES.get(short, ())
