"""Where a reader reports what is wrong: with a page, or with what a block shows."""

from __future__ import annotations

from torchproof.devices import CPU
from torchproof.labels import Labels
from torchproof.publishing.listings.checked import place_of
from torchproof.publishing.markup.elements import UNSOUGHT, link
from torchproof.publishing.markup.links import Home
from torchproof.publishing.vouching.evidence import Evidence
from torchproof.publishing.vouching.stamp import common_release
from torchproof.records.software import named


def page_report(home: Home, page: str, labels: Labels) -> list[str]:
    """Return a paragraph with the link; none where the project's home is unknown."""
    address = home.report("lesson.yml", f"Page: {page}", {"page": page})
    if not address:
        return []
    return [f"{link(labels.report, address)}\n{{ .lesson-report {UNSOUGHT} }}"]


def block_report(home: Home, page: str, block: Evidence) -> str:
    """Return the address of an issue on a block that prints something else, or ""."""
    facts = {
        "page": f"{page}, block {block.section}",
        "snippet": place_of(block),
        **_software(common_release([block], CPU)),
    }
    return home.report("output.yml", f"Output: {block.file}", facts)


def _software(release: str) -> dict[str, str]:
    """Return a release by the name of what it is one of; nothing where there is none."""
    return dict(one.lower().split() for one in named([release])) if release else {}
