"""What a course says of itself as a whole: its name, and its description."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import read


@dataclass(frozen=True)
class About:
    """The name, the description and the copyright of a site; "" is not said."""

    name: str = ""
    description: str = ""
    copyright: str = ""


def about(mkdocs_yml: Path) -> About:
    """Return what a mkdocs.yml says of its site. Raises Problems if it is no YAML."""
    value = read(mkdocs_yml, text_of(mkdocs_yml)).value
    facts = value if isinstance(value, dict) else {}
    keys = ("site_name", "site_description", "copyright")
    return About(*(" ".join(str(facts.get(key) or "").split()) for key in keys))
