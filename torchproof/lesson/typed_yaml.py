"""YAML into typed models; each mistake becomes a problem that names its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError
from yaml.reader import ReaderError

from torchproof.problem import Problem, Problems
from torchproof.wording import meant, nearest, quoted

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[str | int, ...]


@dataclass(frozen=True)
class Document:
    """The value of a YAML text, and the line on which each part of it stands."""

    path: Path
    value: Any
    lines: Mapping[Location, int]

    def line_of(self, *location: str | int) -> int:
        """Return the line of a part, such as `("concepts", 0)`, or of what is around it."""
        while location not in self.lines:
            location = location[:-1]
        return self.lines[location]


@lru_cache(1024)  # a course is read again and again while its author writes
def read(path: Path, text: str, first_line: int = 1) -> Document:
    """Read YAML that starts on a line of a file; unknown tags count as plain values."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        raise Problems([_invalid(path, line, error.problem or "")]) from None
    except ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        raise Problems([_invalid(path, line, error.reason)]) from None
    reader = _Reader(path, first_line)
    value = reader.plain(node, ()) if node else None
    if reader.problems:
        raise Problems(reader.problems)
    return Document(path, value, {**reader.lines, (): first_line})


def _invalid(path: Path, line: int, reason: str) -> Problem:
    mend = "Text that holds `: `, or starts with a sign such as `*`, needs quotes."
    return Problem(path, line, f"this is not valid YAML: {reason}", mend)


@dataclass
class _Reader:
    """Turns nodes into plain values and remembers their lines."""

    path: Path
    first_line: int
    lines: dict[Location, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    scalars: yaml.SafeLoader = field(default_factory=lambda: yaml.SafeLoader(""))

    def plain(self, node: yaml.Node, at: Location) -> Any:
        self.lines.setdefault(at, self.line(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item, (*at, i)) for i, item in enumerate(node.value)]
        if node.tag in self.scalars.yaml_constructors:
            try:
                return self.scalars.construct_object(node)
            except ValueError:  # such as the date 2026-02-31
                return node.value
        return node.value

    def mapping(self, node: yaml.MappingNode, at: Location) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in result:
                first = self.lines[*at, key]
                what = (
                    f"the key `{key}` stands here a second time (first on line {first})"
                )
                mend = "Keep one of the two."
                self.problems.append(
                    Problem(self.path, self.line(key_node), what, mend)
                )
                continue
            self.lines[*at, key] = self.line(key_node)
            result[key] = self.plain(value_node, (*at, key))
        return result

    def line(self, node: yaml.Node) -> int:
        return self.first_line + int(node.start_mark.line)


def typed(model: type[Model], document: Document, *at: str | int) -> Model:
    """Return the part of a document as a model; raise all of its mistakes at once."""
    value = document.value
    for step in at:
        value = value[step]
    try:
        return model.model_validate(value)
    except ValidationError as error:
        problems = _problems(model, document, at, error)
        raise Problems(sorted(problems, key=lambda one: one.line or 0)) from None


def _problems(
    model: type[BaseModel], document: Document, at: Location, error: ValidationError
) -> Iterator[Problem]:
    mistakes = error.errors()
    misspelled = set(_misspelled(model, mistakes))
    for mistake in mistakes:
        where = mistake["loc"]
        if mistake["type"] == "missing" and where in misspelled:
            continue  # the unknown key tells it
        what, mend = _told(model, where, mistake)
        yield Problem(document.path, document.line_of(*at, *where), what, mend)


def _misspelled(
    model: type[BaseModel], mistakes: list[ErrorDetails]
) -> Iterator[Location]:
    """Yield the keys that unknown keys were probably meant to be."""
    for mistake in mistakes:
        if mistake["type"] == "extra_forbidden":
            *above, given = mistake["loc"]
            keys = _keys(_model_at(model, tuple(above)))
            yield from ((*above, key) for key in nearest(str(given), keys))


def _told(
    model: type[BaseModel], where: Location, mistake: ErrorDetails
) -> tuple[str, str]:
    """Put a mistake that pydantic found into words: what is wrong, what was meant."""
    name, given, details = _dotted(where), mistake["input"], mistake.get("ctx", {})
    match mistake["type"]:
        case "wrong":
            return f"`{name}` {details['what']}", details["mend"]
        case "missing":
            return f"the key `{name}` is missing", f"Add a line `{where[-1]}: …`."
        case "extra_forbidden":
            keys = _keys(_model_at(model, where[:-1]))
            mend = meant(str(where[-1]), keys, f"The keys are {quoted(keys)}.")
            return f"unknown key `{name}`", mend
        case "literal_error" if given is not None:
            allowed = get_args(model.model_fields[str(where[0])].annotation)
            mend = meant(str(given), allowed, f"It is one of {quoted(allowed)}.")
            return f"`{name}` cannot be `{given}`", mend
        case "string_too_short":
            return f"`{name}` is empty", "Write its text."
        case _ if given is None:
            return f"`{name}` is empty", "Write its value; an empty list is `[]`."
        case "string_type":
            return f"`{name}` is not text", "Put it in quotes."
        case "tuple_type":
            mend = "Write `[one, two]`; an empty list is `[]`."
            return f"`{name}` is not a list", mend
        case "model_type":
            keys = _keys(_model_at(model, where))
            what = f"`{name}` is not a mapping" if name else "this is not a mapping"
            return what, f"Its keys are {quoted(keys)}."
    return f"`{name}`: {mistake['msg']}", ""


def wrong(what: str, mend: str) -> PydanticCustomError:
    """Return the error that a model's own validator raises."""
    return PydanticCustomError("wrong", "{what}: {mend}", {"what": what, "mend": mend})


def _dotted(where: Location) -> str:
    """Return a location as an author thinks of it: `sources[0].url`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    return "".join(steps).removeprefix(".")


def _model_at(model: type[BaseModel], where: Location) -> type[BaseModel]:
    """Return the model that describes a nested place of a model."""
    for name in (step for step in where if isinstance(step, str)):
        inner = get_args(model.model_fields[name].annotation)
        model = next(part for part in inner if issubclass(part, BaseModel))
    return model


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]
