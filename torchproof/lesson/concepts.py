"""The concepts of the course, each defined once in docs/concepts.yml."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from torchproof.lesson.front_matter import Text, WebAddress
from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import Document, read, typed, wrong
from torchproof.problem import Problem, Problems


def _is_one_sentence(text: str) -> str:
    if not text.endswith(".") or re.search(r"[.!?]\s+[A-Z]", text):
        raise wrong(
            "is not one sentence", "Define the concept in one, with its period."
        )
    return text


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: Text
    definition: Annotated[Text, AfterValidator(_is_one_sentence), Field(alias="is")]
    api: WebAddress


@dataclass(frozen=True)
class Concept:
    """One concept: its id, its name in a sentence, its definition, its official page."""

    id: str
    name: str
    definition: str
    api: str
    line: int


def load(path: Path, official: Sequence[str] = ()) -> dict[str, Concept]:
    """Return the concepts by id; raise all mistakes in the file at once.

    `official` names the hosts that a concept may link to; none: any.
    """
    mend = "Create it, or write `concepts = false` below [tool.torchproof]."
    document = read(path, text_of(path, mend))
    if not isinstance(document.value, dict):
        mend = "Write `id:` and below it `name`, `is` and `api`."
        raise Problems([Problem(path, 1, "this defines no concepts", mend)])
    result: dict[str, Concept] = {}
    problems: list[Problem] = []
    for identifier in document.value:
        try:
            result[identifier] = _concept(document, identifier, official)
        except Problems as found:
            problems += found.problems
    if problems:
        raise Problems(problems)
    return result


def _concept(document: Document, identifier: str, official: Sequence[str]) -> Concept:
    line = document.line_of(identifier)
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier):
        what = f"`{identifier}` is no id of a concept"
        mend = "Write it in lower case with dashes, like `leaf-tensor`."
        raise Problems([Problem(document.path, line, what, mend)])
    entry = typed(_Entry, document, identifier)
    if official and urlsplit(entry.api).hostname not in official:
        line = document.line_of(identifier, "api")
        what = f"`api` is no page of the official documentation: `{entry.api}`"
        mend = f"Link to https://{official[0]}/."
        raise Problems([Problem(document.path, line, what, mend)])
    return Concept(identifier, entry.name, entry.definition, entry.api, line)
