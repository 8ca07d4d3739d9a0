"""Outputs on a rendered page: comment lines in highlighted code become output bands."""

from __future__ import annotations

import re
from itertools import groupby

from torchproof.devices import ACCELERATORS

_LINE = re.compile(
    r'(?P<margin>(?:<span class="w"> *</span>| *))'
    rf'<span class="c1"># (?P<device>{"|".join(ACCELERATORS)})?'
    r"(?P<loose>~)?&gt;(?: (?P<text>[^\n]*))?</span>"
)
_CODE = re.compile(r"(<code[^>]*>)(.*?)(</code>)", re.DOTALL)


def mark_outputs(html: str) -> str:
    """Return the HTML with the output lines of its code blocks set apart from code.

    A run of `# > …` lines becomes one `<span class="output" data-device=""
    data-kind="text">`, which holds what was printed, without the marks.
    """
    return _CODE.sub(lambda m: m[1] + _marked(m[2]) + m[3], html)


def _marked(code: str) -> str:
    if "&gt;" not in code:
        return code
    lines = code.split("\n")
    runs = groupby(lines, key=_band)
    return "".join(_rendered(band, list(run)) for band, run in runs).removesuffix("\n")


def _band(line: str) -> tuple[str, str] | None:
    """Return device and kind of an output line; None for a line of code."""
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    return match["device"] or "", "varies" if match["loose"] else "text"


def _rendered(band: tuple[str, str] | None, lines: list[str]) -> str:
    if band is None:
        return "".join(f"{line}\n" for line in lines)
    device, kind = band
    printed = "".join(f"{_text(line)}\n" for line in lines)
    attributes = f'class="output" data-device="{device}" data-kind="{kind}"'
    return f"<span {attributes}>{printed}</span>"


def _text(line: str) -> str:
    match = _LINE.fullmatch(line)
    return (match["text"] or "") if match else line
