"""What a course sets about itself: `[tool.torchproof]` in its pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePath
from typing import Any

from torchproof.labels import Labels, fields_in
from torchproof.problem import Problem, Problems
from torchproof.wording import meant

FILE = "pyproject.toml"
TABLE = "tool.torchproof"

# The keys of a front matter, in the order in which authors write them.
KEYS = (
    "title",
    "concepts",
    "prerequisites",
    "why",
    "difficulty",
    "objectives",
    "sources",
)
FORGES = ("github", "gitlab", "codeberg")


@dataclass(frozen=True)
class Settings:
    """The settings of a course; each has the value of a course that sets nothing.

    `snippets` are the folders of snippets; records lie in the first one. `lessons` are
    patterns of paths below the pages' folder: what they match is a lesson. `required`
    names the keys that each lesson needs. `concepts` tells whether there is a
    concepts.yml. `official` names the hosts that a concept may link to, none: any.
    `languages` are those of fences besides Python. `claims` is the folder of the tests
    that stand for sentences of lessons; it need not exist. `branch` has the sources,
    `notebook_branch` the published notebooks. `license` is the address of the terms
    under which the lessons may be used.
    """

    snippets: tuple[str, ...] = ("snippets",)
    lessons: tuple[str, ...] = ("*/*.md",)
    required: tuple[str, ...] = ("title",)
    concepts: bool = True
    official: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("bash", "powershell", "mermaid", "yaml", "toml")
    claims: str = "tests/claims"
    forge: str = "github"
    branch: str = "main"
    notebook_branch: str = "notebooks"
    license: str = ""
    labels: Labels = field(default_factory=Labels)

    def folders(self, root: Path) -> tuple[Path, ...]:
        """Return the folders of snippets of a course."""
        return tuple(root / name for name in self.snippets)

    def is_lesson(self, page: PurePath) -> bool:
        """Tell whether a page, counted from the pages' folder, is to be a lesson.

        What opens a folder, `index.md` or `README.md`, never is.
        """
        if page.name in {"index.md", "README.md"}:
            return False
        return any(_matches(page.parts, Path(one).parts) for one in self.lessons)


def is_on(switch: str, environment: Mapping[str, str]) -> bool:
    """Return whether a variable of the environment switches something on: "0" does not."""
    return environment.get(switch, "0") not in {"", "0"}


def pages_folder(root: Path) -> Path:
    """Return the folder of the pages: `docs_dir` of mkdocs.yml, `docs` by default."""
    chosen = re.search(r"(?m)^docs_dir:\s*[\"']?([^\s\"'#]+)", mkdocs_text(root))
    return root / (chosen[1] if chosen else "docs")


def mkdocs_text(root: Path) -> str:
    """Return the text of mkdocs.yml, which may not be YAML yet; nothing without one."""
    file = root / "mkdocs.yml"
    return file.read_text("utf-8", errors="replace") if file.exists() else ""


def configured(root: Path) -> bool:
    """Return whether a folder is a course: whether its pyproject.toml has the table."""
    return _table(root) is not None


def _is_course(folder: Path) -> bool:
    with suppress(Problems, OSError):  # whose ever it is, up there
        return configured(folder)
    return False


def settings_of(root: Path) -> Settings:
    """Return the settings of the course in a folder; those by default without a table.

    Raises Problems, which name the lines of pyproject.toml.
    """
    table = _table(root)
    return Settings() if table is None else _Reader(root, table).settings()


def course_settings(root: Path) -> Settings:
    """Return the settings of a course. Raises Problems also where it has no table."""
    table = _table(root)
    if table is None:
        mend = f"Add a line `[{TABLE}]`; pytest and MkDocs find the course by it."
        if above := next(filter(_is_course, root.resolve().parents), None):
            mend = f"The course lies in {above}: call it there."
        raise Problems([Problem(root / FILE, None, f"there is no [{TABLE}]", mend)])
    return _Reader(root, table).settings()


def line_of(root: Path, key: str) -> int | None:
    """Return the line of pyproject.toml on which a setting stands, None if none does."""
    path = root / FILE
    return _line(path.read_text("utf-8"), key) if path.exists() else None


def _table(root: Path) -> Mapping[str, Any] | None:
    path = root / FILE
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = re.search(r"line (\d+)", str(error))
        line = int(place[1]) if place else None
        raise Problems([Problem(path, line, f"this is not TOML: {error}")]) from None
    tool = document.get("tool", {})
    return tool.get("torchproof") if isinstance(tool, dict) else None


class _Reader:
    """Reads the table, and collects its mistakes."""

    def __init__(self, root: Path, table: Mapping[str, Any]) -> None:
        self.root = root
        self.path = root / FILE
        self.table = table
        self.problems: list[Problem] = []

    def settings(self) -> Settings:
        values = self._values(self.table, _READERS)
        if self.problems:
            raise Problems(self.problems)
        return Settings(**values)

    def _values(
        self, table: Any, readers: Mapping[str, _Read], above: str = ""
    ) -> dict[str, Any]:
        """Return the values of a table by the names that Python gives them."""
        if not isinstance(table, dict):
            self._tell(above, "is no table", f"Write it as `[{TABLE}.{above}]`.")
            return {}
        found: dict[str, Any] = {}
        for key, value in table.items():
            name = key.replace("-", "_")
            if key not in {one.replace("_", "-") for one in readers}:
                self._tell(key, "is no setting", _meant(key, readers))
                continue
            try:
                found[name] = readers[name](self, value)
            except _WrongError as wrong:
                self._tell(key, wrong.what, wrong.mend)
        return found

    def _tell(self, key: str, what: str, mend: str) -> None:
        line = _line(self.path.read_text("utf-8"), key)
        self.problems.append(Problem(self.path, line, f"`{key}` {what}", mend))


class _WrongError(Exception):
    """A value that a setting cannot have: what is wrong, and what was expected."""

    def __init__(self, what: str, mend: str) -> None:
        self.what, self.mend = what, mend


_Read = Callable[[_Reader, Any], Any]


def _texts(example: str) -> Callable[[Any], tuple[str, ...]]:
    def read(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise _WrongError("is no list of texts", f"Write such as `{example}`.")
        for one in value:
            if not one.strip() or value.count(one) > 1:
                what = f"names `{one}` twice" if one.strip() else "holds an empty text"
                raise _WrongError(what, f"Write such as `{example}`.")
        return tuple(value)

    return read


def _folders(reader: _Reader, value: Any) -> tuple[str, ...]:
    names = _texts('snippets = ["snippets"]')(value)
    if not names:
        raise _WrongError("names no folder", 'Write such as `snippets = ["snippets"]`.')
    paths = [Path(name) for name in names]
    for name, path in zip(names, paths, strict=True):
        if path.is_absolute() or ".." in path.parts or path == Path():
            mend = f"Write its path from the folder of {FILE}."
            raise _WrongError(f"names `{name}`, which is no folder in the course", mend)
        if any(other in path.parents for other in paths):
            mend = "A folder is searched with all that is in it: keep the outer one."
            raise _WrongError(f"names `{name}`, which lies in another one", mend)
        if not (reader.root / path).is_dir():
            mend = "Create it, or correct its name."
            raise _WrongError(f"names `{name}`, and there is no such folder", mend)
    return tuple(path.as_posix() for path in paths)


def _patterns(reader: _Reader, value: Any) -> tuple[str, ...]:
    patterns = _texts('lessons = ["*/*.md"]')(value)
    for one in patterns:
        if not one.endswith(".md") or one.startswith("/") or ".." in one:
            mend = "Write a path below the pages' folder, such as `*/*.md`."
            raise _WrongError(f"holds `{one}`, which matches no page", mend)
    return patterns


def _keys(reader: _Reader, value: Any) -> tuple[str, ...]:
    names = _texts('required = ["title", "why"]')(value)
    for one in names:
        if one not in KEYS:
            what = f"holds `{one}`, which is no key of a front matter"
            raise _WrongError(what, _meant(one, KEYS))
    return ("title", *(name for name in names if name != "title"))


def _hosts(reader: _Reader, value: Any) -> tuple[str, ...]:
    hosts = _texts('official = ["docs.pytorch.org"]')(value)
    for one in hosts:
        if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", one):
            mend = "Write a host alone, such as `docs.pytorch.org`."
            raise _WrongError(f"holds `{one}`, which is no name of a host", mend)
    return hosts


def _languages(reader: _Reader, value: Any) -> tuple[str, ...]:
    names = _texts('languages = ["bash", "yaml"]')(value)
    for one in names:
        if not re.fullmatch(r"[a-z][a-z0-9+#-]*", one) or one == "python":
            mend = "Name the others by what stands behind ```; Python is always there."
            raise _WrongError(f"holds `{one}`", mend)
    return names


def _flag(reader: _Reader, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _WrongError("is neither true nor false", "Write `true` or `false`.")
    return value


def _text(reader: _Reader, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _WrongError("is no text", 'Write it in quotes: `"…"`.')
    return value


def _address(reader: _Reader, value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(
        r"(?:https?://[^\s/]+\.\S+)?", value
    ):
        mend = "Write the whole address, with `https://`."
        raise _WrongError("is no web address", mend)
    return value


def _forge(reader: _Reader, value: Any) -> str:
    if value not in FORGES:
        raise _WrongError(f"cannot be `{value}`", _meant(str(value), FORGES))
    return str(value)


def _labels(reader: _Reader, value: Any) -> Labels:
    readers = {one.name: _label(str(one.default)) for one in fields(Labels)}
    return Labels(**reader._values(value, readers, "labels"))


def _label(default: str) -> _Read:
    """Return what reads a label: it may have the fields and forms of the one by default."""
    known, others = fields_in(default), default.count("|")

    def read(reader: _Reader, value: Any) -> str:
        text = _text(reader, value)
        if not known and not others:
            return text
        mend = f"Write such as `{default}`."
        try:
            unknown = fields_in(text) - known
        except ValueError:
            raise _WrongError("has a brace that belongs to no field", mend) from None
        if unknown:
            raise _WrongError(f"cannot have the field `{{{min(unknown)}}}`", mend)
        if text.count("|") > others:
            raise _WrongError("has more forms than are told apart", mend)
        return text

    return read


_READERS: Mapping[str, _Read] = {
    "snippets": _folders,
    "lessons": _patterns,
    "required": _keys,
    "concepts": _flag,
    "official": _hosts,
    "languages": _languages,
    "forge": _forge,
    "claims": _text,
    "branch": _text,
    "notebook_branch": _text,
    "license": _address,
    "labels": _labels,
}


def _meant(given: str, known: Iterable[str]) -> str:
    names = [name.replace("_", "-") for name in known]
    return meant(given, names, f"It is one of {', '.join(f'`{n}`' for n in names)}.")


def _line(text: str, key: str) -> int | None:
    """Return the line on which a key of our tables stands, None where it is not found."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.fullmatch(r"\s*\[+\s*([\w.\" -]+?)\s*\]+\s*(#.*)?", line):
            name = re.sub(r"[\" ]", "", heading[1])
            inside = name == TABLE or name.startswith(f"{TABLE}.")
            if name == f"{TABLE}.{key}":
                return number
        elif inside and re.match(rf"\s*\"?{re.escape(key)}\"?\s*[=.]", line):
            return number
    return None


def _matches(parts: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    """Tell whether a path matches a pattern, part by part; `**` stands for any number."""
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_matches(parts[n:], pattern[1:]) for n in range(len(parts) + 1))
    wanted = "[^/]*".join(map(re.escape, pattern[0].split("*")))
    return bool(parts and re.fullmatch(wanted, parts[0])) and _matches(
        parts[1:], pattern[1:]
    )
