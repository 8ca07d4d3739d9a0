"""Writing a new course: two lessons, a figure, an exercise, and all that runs them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from torchproof.problem import Problem

HOME = "https://github.com/torchproof/torchproof"
_TEMPLATE = Path(__file__).parent / "template"
# Their names in the package keep tools from taking them for its own.
_HIDDEN = {"gitignore": ".gitignore", "github": ".github"}
_EXTRAS = ("check", "figures", "labs", "site")


def start(folder: Path, *, with_torch: bool = True) -> list[Path]:
    """Write a course into a new or empty folder; return its files.

    Raises Problem where the folder holds something, or where its name is no title.
    """
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        mend = "Choose a name that is not taken: nothing was written."
        raise Problem(folder, None, "this is there already, and is not empty", mend)
    title = _title(folder.resolve().name)
    if not title:
        raise Problem(folder, None, "this name has no letter", "Use letters.")
    words = {
        "@TITLE@": title[0].upper() + title[1:],
        "@HOME@": HOME,
        "@VERSION@": metadata.version("torchproof"),
        "@EXTRAS@": ",".join([*_EXTRAS, *(["torch"] if with_torch else [])]),
    }
    kinds = ("common", "torch" if with_torch else "plain")
    files = {path: file for kind in kinds for path, file in _files(kind)}
    for path, file in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_filled(file.read_text("utf-8"), words), encoding="utf-8")
    return [folder / path for path in sorted(files)]


def _title(name: str) -> str:
    """Return the words of a name: with no sign that YAML or Markdown would read."""
    # Accents and the vowels of some scripts are marks, which `\w` does not match.
    kept = (one if unicodedata.category(one)[0] in "LMN" else " " for one in name)
    return " ".join("".join(kept).split())


def _files(kind: str) -> Iterator[tuple[Path, Path]]:
    """Yield the place of each file in a course, and the file of the package."""
    for file in sorted((_TEMPLATE / kind).rglob("*")):
        parts = file.relative_to(_TEMPLATE / kind).parts
        if file.is_file() and "__pycache__" not in parts:
            yield Path(*(_HIDDEN.get(part, part) for part in parts)), file


def _filled(text: str, words: Mapping[str, str]) -> str:
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text
