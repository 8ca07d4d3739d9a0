"""Outputs on a page: comment lines in highlighted code become output bands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from torchproof.devices import ACCELERATORS, CPU
from torchproof.lesson import fences
from torchproof.lesson.fences import Fence
from torchproof.publishing.listings.meaning import MEANINGS
from torchproof.publishing.vouching.versions import RELEASES, with_releases
from torchproof.wording import indented

_LINE = re.compile(
    r'(?P<margin>(?:<span class="w"> *</span>| *))'
    rf'<span class="c1"># (?:(?P<device>{"|".join(ACCELERATORS)})?'
    rf"(?:(?P<loose>~)?|(?:(?<=[a-z]) )?(?P<meaning>{'|'.join(MEANINGS)}))"
    rf"|(?:(?P<other>{'|'.join(ACCELERATORS)}) )?(?P<releases>{RELEASES}))"
    r"&gt;(?: (?P<text>[^\n]*))?</span>"
)
_LEXER = PythonLexer(stripnl=False)
_FORMATTER = HtmlFormatter(nowrap=True)
# Names, punctuation and dots look as the text of code does; each would be an element.
_PLAIN = re.compile(r'<span class="(?:[npw]">([^<]*)|o">(\.))</span>')
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
        who = with_releases(self.device or CPU, self.releases.split(", "))
        who = who if printed else f"prints nothing {who}"
        return f'<span class="output__who">{who}\n</span>'


def with_bands(markdown: str) -> str:
    """Return Markdown whose Python fences are highlighted HTML, their outputs bands.

    Any builder shows them as they are meant: Markdown itself knows no outputs.
    """
    lines = markdown.split("\n")
    for fence in reversed(fences.find(markdown)):
        if fence.python and all(one.startswith(".") for one in fence.options):
            block = indented(_block(fence), fence.indent)
            lines[fence.line - 1 : fence.last] = ["", *block.split("\n"), ""]
    return "\n".join(lines)


def raw_html(element: str, html: str) -> str:
    """Return a block of Markdown, good at any indent, that becomes an element with HTML.

    It is one of pymdownx.blocks.html; `element` is as in CSS: `details.checked`. No line
    of the HTML is empty or begins with the mark that closes the block.
    """
    html = re.sub(r"\n([ \t]*\n)+", _without_empty_lines, html.strip("\n"))
    html = re.sub(r"(?m)^( *)/", r"\1&#47;", html)
    return f"/// html | {element}\n    markdown: html\n\n{html}\n///"


def _block(fence: Fence) -> str:
    code = highlighted(fence.content.strip("\n"))
    html = f"<pre><span></span>{code_element(_marked(code))}</pre>"
    return raw_html(
        "".join(["div.language-python", *fence.options, ".highlight"]), html
    )


def code_element(html: str) -> str:
    """Return highlighted code as an element that says how many lines high it is.

    Around a band stands about a line of space; the last one ends the block.
    """
    lines = html.rstrip("\n").count("\n") + 1 + html.count('class="output"')
    lines -= 2 * html.endswith(("\n</span>", "\n</span></span>"))
    return f'<code style="--lines: {lines}">{html}</code>'


@lru_cache(4096)  # most blocks are as they were at the edit before
def highlighted(code: str) -> str:
    """Return Python code as HTML."""
    return without_plain(highlight(code, _LEXER, _FORMATTER))


def without_plain(html: str) -> str:
    """Return highlighted code without elements around what looks as text of code."""
    return _PLAIN.sub(r"\1\2", html)


def _without_empty_lines(match: re.Match[str]) -> str:
    return "&#10;" * (match[0].count("\n") - 1) + "\n"


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
    kind = match["meaning"] or ("varies" if match["loose"] else "text")
    return _Band(match["device"] or "", kind)


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
