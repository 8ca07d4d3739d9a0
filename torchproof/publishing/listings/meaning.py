"""What a printed line means: an error, a verdict on an exercise, or just what was printed.

On its way to a page a line that means something has a mark of its own: `# error> `,
`# right> `, `# not-yet> `, behind a device `# cuda error> `. No snippet may have such lines.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from torchproof.devices import ACCELERATORS
from torchproof.labels import Labels
from torchproof.snippet import Snippet
from torchproof.snippet.document import parse_text
from torchproof.snippet.messages import lines_of_messages
from torchproof.snippet.naming import is_named, is_value, opens_traceback

_KEPT = 2048  # files, as a process that serves reads them at each edit
ERROR, RIGHT, NOT_YET = "error", "right", "not-yet"
MEANINGS = (ERROR, RIGHT, NOT_YET)

_DEVICES = "|".join(ACCELERATORS)
_MARK = re.compile(rf"(?P<margin> *)# (?P<device>{_DEVICES})?>")
_MEANT = re.compile(
    rf"(?m)^(?P<margin> *)# (?:(?P<device>{_DEVICES}) )?(?:{'|'.join(MEANINGS)})>"
)


def meanings(
    lines: list[str], labels: Labels, messages: Collection[int] = ()
) -> list[str]:
    """Return what each line of an output means, "" for most.

    `messages` holds the lines that the code prints of what it caught. Others are
    errors where they name one as Python does, or are in a traceback.
    """
    found: list[str] = []
    inside = False  # a traceback
    for number, line in enumerate(lines):
        inside = inside or opens_traceback(line)
        goes_on = line.startswith((" ", "\t")) or not line.strip()
        own = _of_line(line, labels, number in messages)
        found.append(ERROR if inside else own)
        if inside and not goes_on and not opens_traceback(line):
            inside = False  # the line that names the error, below its traceback
        elif not own and goes_on and line.strip() and found[:-1]:
            found[-1] = found[-2]  # a message that goes on
    return found


def _of_line(line: str, labels: Labels, is_message: bool) -> str:
    if line.startswith(labels.right):
        return RIGHT
    if line.startswith(labels.not_yet):
        return NOT_YET
    if is_named(line) or (is_message and line.strip() and not is_value(line)):
        return ERROR
    return ""


def meant(snippet: Snippet, labels: Labels) -> Mapping[int, str]:
    """Return what the lines of a snippet's outputs mean, by their number in its file.

    What varies from machine to machine is that, whatever it says.
    """
    return _known(snippet.path, snippet.text, labels)


@lru_cache(_KEPT)
def _known(path: Path, text: str, labels: Labels) -> Mapping[int, str]:
    found = _meant(parse_text(path, text), labels)
    return {line: meaning for line, meaning in found if meaning}


def _meant(snippet: Snippet, labels: Labels) -> Iterator[tuple[int, str]]:
    messages = lines_of_messages(snippet)
    for index, statement in enumerate(snippet.statements):
        for output in statement.outputs:
            if output.kind == "text" and not output.loose:
                lines = output.text.split("\n")
                told = [
                    number
                    for number, line in enumerate(lines)
                    if messages.get(index) and messages[index](line)
                ]
                yield from enumerate(meanings(lines, labels, told), output.first)


def marked(line: str, meaning: str) -> str:
    """Return an output line of a snippet with the mark of its meaning."""
    if not meaning:
        return line
    match = _MARK.match(line)
    assert match  # what has a meaning is an output
    device = f"{match['device']} " if match["device"] else ""
    return f"{match['margin']}# {device}{meaning}>{line[match.end() :]}"


def unmarked(code: str) -> str:
    """Return code whose output lines have the marks of a snippet again."""
    return _MEANT.sub(
        lambda match: f"{match['margin']}# {match['device'] or ''}>", code
    )
