"""The front matter of a lesson: what it teaches, needs, promises and rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal, cast, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    StringConstraints,
    create_model,
)

from torchproof.lesson.typed_yaml import Document, read, typed, wrong
from torchproof.problem import Problem, Problems
from torchproof.settings import KEYS

_STRICT = ConfigDict(extra="forbid", frozen=True)
_NOT_A_VERB = re.compile(
    r"A|An|The|How|What|When|Where|Which|Why|You|We|I|To|This|That|Be|\w{3,}ing"
)


def _starts_with_verb(objective: str) -> str:
    word = re.match(r"[A-Z][a-z]+(?![\w'])", objective)
    if not word or _NOT_A_VERB.fullmatch(word[0]):
        mend = "Say what the reader will do: “Compute …”, “Explain …”, “Choose …”."
        raise wrong("does not start with a capitalized verb", mend)
    return objective


def _is_web_address(url: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", url):
        raise wrong(f"is no web address: `{url}`", "Write it whole, with `https://`.")
    return url


def _is_license(name: str) -> str:
    if name != "proprietary" and not re.fullmatch(r"[A-Z0-9][A-Za-z0-9.+-]+", name):
        mend = "Write an identifier such as `BSD-3-Clause`, or `proprietary`."
        raise wrong(f"is no SPDX identifier: `{name}`", mend)
    return name


def _sized(least: int, most: int, how_many: str) -> AfterValidator:
    def check(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        if not least <= len(entries) <= most:
            count = f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'}"
            raise wrong(f"has {count}", f"Write {how_many}.")
        return entries

    return AfterValidator(check)


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
WebAddress = Annotated[Text, AfterValidator(_is_web_address)]
Objective = Annotated[Text, AfterValidator(_starts_with_verb)]


class Source(BaseModel):
    """What a lesson rests on, and the terms under which that was published."""

    model_config = _STRICT
    title: Text
    url: WebAddress
    license: Annotated[Text, AfterValidator(_is_license)]


class Search(BaseModel):
    """How the search of the site treats a page: Material for MkDocs reads it."""

    model_config = _STRICT
    exclude: bool = False
    boost: float = 1.0


# Keys that go to the builder as they are: https://squidfunk.github.io/mkdocs-material/reference/
_FOR_BUILDER = {"description", "tags", "hide", "icon", "status", "search", "template"}
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_STRESSED = re.compile(r"(\*\*?)(?=\S)(.+?)(?<=\S)\1")


class FrontMatter(BaseModel):
    """The facts of a lesson that its author writes; all others are computed.

    What a course does not require may be left out: "" or an empty tuple. A builder reads
    the last seven, and we do not.
    """

    model_config = _STRICT
    title: Text
    concepts: tuple[Text, ...] = ()
    prerequisites: tuple[Text, ...] = ()
    why: Text = ""
    difficulty: Literal["beginner", "intermediate", "advanced"] = cast(Any, "")
    objectives: Annotated[tuple[Objective, ...], _sized(3, 6, "3 to 6")] = ()
    sources: Annotated[tuple[Source, ...], _sized(1, 99, "at least one")] = ()
    description: Text = ""
    tags: tuple[Text, ...] = ()
    hide: tuple[Text, ...] = ()
    icon: Text = ""
    status: Text = ""
    search: Search = Search()
    template: Text = ""

    @property
    def for_builder(self) -> dict[str, Any]:
        """What a builder is to know: the title, its own keys, and a description.

        That is `why` in plain words, unless one is written.
        """
        described = {"description": plain(self.why)} if self.why else {}
        own = self.model_dump(mode="json", include=_FOR_BUILDER, exclude_unset=True)
        return {"title": self.title} | described | own


def plain(text: str) -> str:
    """Return a text without links, stress and the marks of code."""
    return _STRESSED.sub(r"\2", _LINK.sub(r"\1", text)).replace("`", "")


@lru_cache
def _requiring(keys: tuple[str, ...]) -> type[FrontMatter]:
    """Return the model of a front matter that has to have some keys."""
    hints = get_type_hints(FrontMatter, include_extras=True)
    needed: dict[str, Any] = {key: (hints[key], ...) for key in keys}
    return create_model("FrontMatter", __base__=FrontMatter, **needed)


@dataclass(frozen=True)
class Header:
    """A lesson's front matter, its Markdown, and where both stand in the file."""

    front_matter: FrontMatter
    body: str
    body_line: int
    document: Document

    def line_of(self, *location: str | int) -> int:
        """Return the line of a part of the front matter, such as `("concepts", 0)`."""
        return self.document.line_of(*location)


def parse(path: Path, text: str, required: tuple[str, ...] = KEYS) -> Header:
    """Read the text of a lesson that needs some keys; raise all mistakes of them at once."""
    front, body, body_line = split(text)
    if body_line == 1:
        mend = "Start the file with `---`, the keys, and another `---`."
        raise Problems([Problem(path, 1, "the lesson has no front matter", mend)])
    document = read(path, front, first_line=2)
    return Header(typed(_requiring(required), document), body, body_line, document)


def split(text: str) -> tuple[str, str, int]:
    """Return the front matter as YAML, the body, and the line on which the body starts.

    Without a front matter the YAML is empty and the body starts on line 1.
    """
    match = re.match(
        r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", text, re.DOTALL | re.MULTILINE
    )
    if not match:
        return "", text, 1
    return match[1], text[match.end() :], match[0].count("\n") + 1
