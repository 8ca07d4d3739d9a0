"""Outputs on a rendered page: comment lines in highlighted code become output bands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from torchproof.devices import ACCELERATORS, CPU
from torchproof.publishing.versions import RELEASES, with_torch

_LINE = re.compile(
    r'(?P<margin>(?:<span class="w"> *</span>| *))'
    rf'<span class="c1"># (?:(?P<device>{"|".join(ACCELERATORS)})?(?P<loose>~)?'
    rf"|(?:(?P<other>{'|'.join(ACCELERATORS)}) )?torch (?P<releases>{RELEASES}))"
    r"&gt;(?: (?P<text>[^\n]*))?</span>"
)
_CODE = re.compile(r"(<code[^>]*>)(.*?)(</code>)", re.DOTALL)


@dataclass(frozen=True)
class _Band:
    """What the lines of one band share; `releases` names those that printed otherwise."""

    device: str
    kind: str
    releases: str = ""

    def who(self, printed: str) -> str:
        """Return a line that says whose band it is, where its looks cannot."""
        if not self.releases:
            return ""
        who = with_torch(self.device or CPU, self.releases.split(", "))
        who = who if printed else f"prints nothing {who}"
        return f'<span class="output__who">{who}\n</span>'


def mark_outputs(html: str) -> str:
    """Return the HTML with the output lines of its code blocks set apart from code.

    A run of `# > …` lines becomes one `<span class="output" data-device=""
    data-kind="text">`, which holds what was printed, without the marks. The band of
    another release ends with a line that names it.
    """
    return _CODE.sub(lambda m: m[1] + _marked(m[2]) + m[3], html)


def _marked(code: str) -> str:
    if "&gt;" not in code:
        return code
    lines = code.split("\n")
    runs = groupby(lines, key=_band)
    return "".join(_rendered(band, list(run)) for band, run in runs).removesuffix("\n")


def _band(line: str) -> _Band | None:
    """Return the band of an output line; None for a line of code."""
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    if match["releases"]:
        return _Band(match["other"] or "", "other", match["releases"])
    return _Band(match["device"] or "", "varies" if match["loose"] else "text")


def _rendered(band: _Band | None, lines: list[str]) -> str:
    if band is None:
        return "".join(f"{line}\n" for line in lines)
    printed = "".join(f"{_text(line)}\n" for line in lines)
    printed = printed if printed.strip() else ""
    if band.releases and not printed.strip():
        printed = ""  # they printed nothing: the line below says so
    attributes = f'class="output" data-device="{band.device}" data-kind="{band.kind}"'
    return f"<span {attributes}>{printed}{band.who(printed)}</span>"


def _text(line: str) -> str:
    match = _LINE.fullmatch(line)
    return (match["text"] or "") if match else line
