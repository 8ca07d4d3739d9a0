"""Texts that a statement might have printed, and did not: made from what it printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest

from torchproof.matching import first_difference

MOST = 3
_NUMBER = re.compile(
    r"(?<![\w.,])-?(?:\d+\.\d*(?:e[+-]\d+)?|\d+(?:e[+-]\d+)?)(?!\w|\.\d|,\d)"
)
_TRUTH = re.compile(r"(?<!=)\b(?:True|False)\b")
_SIZE = re.compile(r"(?m)(?<=torch\.Size\(\[)[\d, ]*(?=\]\))|(?<=^\()[\d, ]*(?=\)$)")
_TENSOR = re.compile(
    r"(?s)tensor\((?P<values>[^a-z()]*?)(?P<told>, (?:dtype|requires_grad|grad_fn)=.*?)?\)"
)
_ITEM = r"(?:tensor\([^()]*\)|[-+]?[\d.]+(?:e[-+]?\d+)?|True|False|None|torch\.\w+)"
_DTYPES = ("float32", "int64", "float64", "bool")
_DEVICES = ("cpu", "meta", "cuda:0")
_LARGE = 100  # from here on, one more or less is no mistake that anybody makes

Way = Callable[[str], Iterable[str]]


def near_misses(answer: str, neighbors: Iterable[str] = ()) -> list[str]:
    """Return up to three texts that are not the answer, each made in another way.

    `neighbors` are what other statements printed: one that looks like the answer is the
    best of all. Each number stays in the range that its looks promise.
    """
    return _chosen(answer, _candidates(answer, neighbors))


def near_last_lines(answer: str) -> list[str]:
    """Return up to three lines that are not the last line of an answer."""
    *above, last = answer.split("\n")
    head = "\n".join([*above, ""])
    whole = (text for text in _candidates(answer, ()) if text.startswith(head))
    alike = [] if _is_prose(last) else above  # a line with words is about something
    return _chosen(last, [*_last_lines(whole, head), *_candidates(last, alike)])


def _last_lines(texts: Iterable[str], head: str) -> Iterator[str]:
    """Yield what stands below a head, where that is one line."""
    for text in texts:
        if "\n" not in (line := text.removeprefix(head)):
            yield line


def _candidates(answer: str, neighbors: Iterable[str]) -> Iterator[str]:
    """Yield texts like the answer, the best first, each way of making them in turn."""
    alike = [text for text in neighbors if _looks_like(text, answer)]
    yield from alike[:1]
    made = [list(dict.fromkeys(way(answer))) for way in _WAYS]
    for turn in zip_longest(*made):
        yield from filter(None, turn)
    yield from alike[1:]


def _chosen(answer: str, candidates: Iterable[str]) -> list[str]:
    found: list[str] = []
    for text in candidates:
        if len(found) < MOST and not any(_same(text, one) for one in [answer, *found]):
            found.append(text)
    return found


def _same(one: str, other: str) -> bool:
    """Tell whether two texts would pass for each other, or look so to a reader."""
    plain = [_plain(text) for text in (one, other)]
    return plain[0] == plain[1] or first_difference(one, other) is None


def _plain(text: str) -> str:
    return re.sub(r"\s*([\[\](),])\s*", r"\1", " ".join(text.split()))


def _looks_like(text: str, answer: str) -> bool:
    """Tell whether a text has the words of the answer, and as many lines."""
    same_lines = text.count("\n") == answer.count("\n")
    return same_lines and _outline(text) == _outline(answer)


def _outline(text: str) -> str:
    """Return a text with its numbers and truth values left open."""
    left = _TRUTH.sub("?", _NUMBER.sub("0", _plain(text)))
    return re.sub(r"0(?:,0)*", "0", left)


def _is_prose(text: str) -> bool:
    """Tell whether words stand around the values: then the last one is the news."""
    last = text.split("\n")[-1]
    known = (
        r"tensor|array|torch|Size|dtype|float\d*|u?int\d*|bool|True|False|None|nan|inf"
    )
    return bool(
        re.search(r"[A-Za-z]{2}", re.sub(rf"\b(?:{known})\b|\w+=\S+", "", last))
    )


def _truths(text: str) -> Iterator[str]:
    """Yield the text with one truth value turned round, the last one first; then all."""
    found = list(_TRUTH.finditer(text))
    if _is_prose(text):
        found = [one for one in found if one.end() == len(text)]
    for match in reversed(found):
        yield _put(text, match, _turned(match))
    if len(found) > 1:
        yield _TRUTH.sub(_turned, text)


def _turned(truth: re.Match[str]) -> str:
    return str(truth[0] == "False")


def _shapes(text: str) -> Iterator[str]:
    """Yield the text with its last shape turned round, longer, shorter or joined."""
    found = list(_SIZE.finditer(text))
    if not found:
        return
    match = found[-1]
    sizes = [int(one) for one in match[0].split(",") if one.strip()]
    others = [sizes[:-2] + sizes[-1:] + sizes[-2:-1], [1, *sizes], [*sizes, 1]]
    if len(sizes) > 1:
        others += [sizes[1:], sizes[:-1], [*sizes[:-2], sizes[-2] * sizes[-1]]]
    if not sizes:
        others = [[1], [0]]
    is_tuple = "Size" not in text
    for other in others:
        comma = "," if is_tuple and len(other) == 1 else ""
        yield _put(text, match, ", ".join(map(str, other)) + comma)


def _types(text: str) -> Iterator[str]:
    """Yield the text with another type of its values, told or not."""
    if re.fullmatch(r"torch\.\w+", text):
        yield from (f"torch.{name}" for name in _DTYPES)
    for match in reversed(list(_TENSOR.finditer(text))):
        values, told = match["values"], match["told"] or ""
        if told:
            yield _put(text, match, f"tensor({values})")
        elif "." in values and "e" not in values:
            whole = re.sub(r"-(?=0\b)", " ", re.sub(r"\.\d*", "", values))
            yield _put(text, match, f"tensor({whole.strip()})")
            yield _put(text, match, f"tensor({values}, dtype=torch.float64)")
        elif _NUMBER.search(values):
            floats = _NUMBER.sub(r"\g<0>.", values)
            yield _put(text, match, f"tensor({floats})")


def _orders(text: str) -> Iterator[str]:
    """Yield the text with the items of its last row, or last line, in reverse."""
    *above, last = text.split("\n")
    if re.fullmatch(rf"{_ITEM}(?: {_ITEM})+", last):
        items = re.findall(_ITEM, last)
        yield "\n".join([*above, " ".join(reversed(items))])
    for row in reversed(list(re.finditer(r"(?<=\[)[^\[\]]*(?=\])", text))):
        parts = [part.strip() for part in row[0].split(",")]
        if len(set(parts)) > 1 and not _in_size(text, row):
            yield _put(text, row, ", ".join(reversed(parts)))
            return


def _numbers(text: str) -> Iterator[str]:
    """Yield the text with a number twice as large, half, one off, or with another sign."""
    found = [one for one in _NUMBER.finditer(text) if not _in_size(text, one)]
    if _is_prose(text):
        found = found[-1:]
    for match in reversed(found):
        for other in _off(match[0], _Range.of(text)):
            yield _put(text, match, other)


class _Range:
    """Which numbers may stand in a text: with a sign or not, and up to which one."""

    def __init__(self, signed: bool, high: float) -> None:
        self.signed, self.high = signed, high

    @classmethod
    def of(cls, text: str) -> _Range:
        """Return the range of bytes, of shares and of numbers in a tensor."""
        if "torch.uint8" in text:
            return cls(False, 255)
        if "%" in text:
            return cls(False, 100)
        return cls("tensor(" in text, float("inf"))

    def holds(self, value: float, like: float) -> bool:
        """Tell whether a value may come in place of another one."""
        return value <= self.high and (value >= 0 or self.signed or like < 0)


def _off(number: str, among: _Range) -> Iterator[str]:
    """Yield numbers that are written like this one, and might have come in its place."""
    value, whole = float(number), "." not in number
    share = not whole and 0 <= value <= 1
    if share and not among.signed:
        among, others = _Range(False, 1), [1 - value, value / 2, value * 2]
    elif share:
        others = [1 - value, value / 2, value + 1]
    elif whole and abs(value) < _LARGE:
        others = [value + 1, value - 1, value * 2]
    else:
        others = [value * 2, value / 2]
    if not whole and value == int(value) and not share:
        others += [value + 1, value - 1]
    if among.signed and value:
        others.insert(1, -value)
    for other in others:
        if among.holds(other, value) and (not whole or other == int(other)):
            yield _written(other, number)


def _written(value: float, like: str) -> str:
    """Return a number with as many decimals as another one."""
    if "e" in like:
        mantissa = like.partition("e")[0]
        return f"{value:.{len(mantissa.partition('.')[2])}e}"
    decimals = len(like.partition(".")[2])
    text = f"{value:.{decimals}f}"
    return f"{text}." if like.endswith(".") else text


def _nothing(text: str) -> Iterator[str]:
    """Yield what might stand in place of nothing, or of what is no number."""
    if text.strip() == "None":
        yield from ("tensor(0.)", "tensor([0., 0.])")
        return
    for match in reversed(list(re.finditer(r"\bNone\b|(?<!\w)-?(?:nan|inf)\b", text))):
        other = {"nan": "inf", "inf": "nan", "-inf": "nan", "None": "tensor(0.)"}
        yield _put(text, match, other[match[0]])


def _devices(text: str) -> Iterator[str]:
    """Yield other devices than the one that is printed."""
    if text in _DEVICES:
        yield from _DEVICES


def _words(text: str) -> Iterator[str]:
    """Yield the text with the last word of its last line as in a line like it."""
    *above, last = text.split("\n")
    word = re.search(r"[A-Za-z]\w*$", last)
    if not word:
        return
    alike = [line for line in above if len(line.split()) == len(last.split())]
    for other in dict.fromkeys(line.split()[-1] for line in alike if line.split()):
        if re.fullmatch(r"[A-Za-z]\w*", other) and not _TRUTH.fullmatch(other):
            yield "\n".join([*above, _put(last, word, other)])


def _in_size(text: str, match: re.Match[str]) -> bool:
    return any(s.start() <= match.start() <= s.end() for s in _SIZE.finditer(text))


def _put(text: str, match: re.Match[str], other: str) -> str:
    return text[: match.start()] + other + text[match.end() :]


_WAYS: tuple[Way, ...] = (
    _words, _truths, _shapes, _devices, _nothing, _numbers, _types, _orders,
)  # fmt: skip
