"""Wrong texts in place of an output that is compared exactly, by kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from torchproof.trust.mutants.mutant import Mutant, edited
from torchproof.trust.stated import (
    allowed_units,
    arrays,
    is_zero,
    may_part,
    quoted,
    stands_alone,
)

UNITS = "units of the last digit"
ZERO = "a negative zero"
WRAPPED = "line breaks inside an array"
FORMAT = "zeros at the end inside an array"
BLANKS = "a run of blanks"
ALIGNED = "blanks inside an array or behind a comma"

_NUMBER = re.compile(
    r"(?<![\w.])[-+]?(?:\d+\.\d*(?:e[-+]\d+)?|\d+e[-+]\d+|\d+)(?![\w]|\.\d)"
)
_WORD = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?![\w])")
_SHAPE = re.compile(r"(?<=torch\.Size\(\[)[\d, ]+(?=\]\))|(?<=\()\d+(?:, \d+)*,?(?=\))")
_DTYPES = ("float32", "float64", "float16", "bfloat16", "int64", "int32", "bool")
_DTYPE = re.compile(rf"torch\.({'|'.join(_DTYPES)}|uint8|int8|int16|complex64)\b")
_DEVICE = re.compile(r"\b(?:cpu|cuda(?::\d)?)\b")
_ATTRIBUTE = re.compile(r", (?:dtype|device|requires_grad|grad_fn|size)=[^,)\]]+")
_OTHER_BRACKET = {"(": "[", ")": "]", "[": "(", "]": ")", "{": "(", "}": ")"}
_SPECIAL = ("nan", "inf", "True", "False", "None")


def text_mutants(text: str, units: int = 0) -> Iterator[Mutant]:
    """Yield the wrong texts that can be made of an output, each once.

    `units` is the tolerance that its statement states, in units of the last digit.
    """
    seen = {_as_printed(text)}
    for make in _MAKERS:
        for mutant in make(text):
            if (plain := _as_printed(mutant.text)) not in seen:
                seen.add(plain)
                yield mutant
    for mutant in _floats(text, units):
        if (plain := _as_printed(mutant.text)) not in seen:
            seen.add(plain)
            yield mutant


def _as_printed(text: str) -> str:
    """Return the text without what no output line can hold: blanks at line ends."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")


def _floats(text: str, units: int) -> Iterator[Mutant]:
    for match in _NUMBER.finditer(text):
        number, (start, end) = match[0], match.span()
        if "." not in number and "e" not in number:
            continue
        alone = stands_alone(text, start, end)
        allowed = max(units, allowed_units(number)) if alone else 0
        for kind, step in (
            ("float: one unit", 1),
            ("float: two units", 2),
            ("float: three units", 3),
        ):
            for signed in (step, -step):
                new = _stepped(number, signed)
                kept = new.startswith("-") == number.startswith("-")
                stated = UNITS if step <= allowed and kept and not is_zero(new) else ""
                yield edited(kind, text, start, end, new, stated)
        yield from _rewritten_float(text, number, start, end)


def _stepped(number: str, steps: int) -> str:
    """Return the number moved by units of its last digit, in the same format."""
    mantissa, mark, exponent = number.partition("e")
    unit = Decimal(1).scaleb(-len(mantissa.partition(".")[2]))
    return _formatted(Decimal(mantissa) + steps * unit, mantissa) + mark + exponent


def _formatted(value: Decimal, like: str) -> str:
    """Return a number with as many decimals as another one, and its plus sign."""
    plus = "+" if like.startswith("+") and value >= 0 else ""
    dot = "." if like.endswith(".") else ""
    return f"{plus}{value:.{len(like.partition('.')[2])}f}{dot}"


def _rewritten_float(text: str, number: str, start: int, end: int) -> Iterator[Mutant]:
    mantissa, mark, exponent = number.partition("e")
    first = re.search("[1-9]", mantissa)
    if first:
        digit = str(int(first[0]) % 9 + 1)
        new = mantissa[: first.start()] + digit + mantissa[first.end() :]
        yield edited("float: first digit", text, start, end, new + mark + exponent)
    whole, _, decimals = mantissa.partition(".")
    if not is_zero(number):
        for factor in (Decimal("0.1"), Decimal(10)):
            new = _formatted(Decimal(mantissa) * factor, mantissa) + mark + exponent
            yield edited("float: magnitude", text, start, end, new)
    if len(decimals) > 1:
        stated = FORMAT if arrays(text)[start] else ""
        more = f"{whole}.{decimals}0{mark}{exponent}"
        yield edited("float: decimals added", text, start, end, more, stated)
        fewer = f"{whole}.{decimals[:-1]}{mark}{exponent}"
        stated = stated if decimals.endswith("0") else ""
        yield edited("float: decimals dropped", text, start, end, fewer, stated)
    if mark:
        sign, power = exponent[0], int(exponent[1:])
        for new in (f"{sign}{power + 1:02}", f"{'-+'[sign == '-']}{power:02}"):
            yield edited("float: exponent", text, start, end, mantissa + mark + new)


def _ints(text: str) -> Iterator[Mutant]:
    for match in _NUMBER.finditer(text):
        if "." in match[0] or "e" in match[0]:
            continue
        value = int(match[0])
        width = len(match[0]) if match[0].startswith("0") else 0
        for new in (value + 1, value - 1, value * 10, value + 100):
            yield edited("int", text, *match.span(), f"{new:0{width}}")


def _signs(text: str) -> Iterator[Mutant]:
    for match in _NUMBER.finditer(text):
        number, start = match[0], match.start()
        stated = ZERO if is_zero(number) and "." in number else ""
        if number[0] in "+-":
            yield edited("sign", text, start, start + 1, "", stated)
            other = "+-"[number[0] == "+"]
            yield edited("sign", text, start, start + 1, other, stated)
        elif start == 0 or not text[start - 1].isalnum():
            yield edited("sign", text, start, start, "-", stated)


def _nans(text: str) -> Iterator[Mutant]:
    for match in _NUMBER.finditer(text):
        yield edited("nan", text, *match.span(), "nan")
        yield edited("nan", text, *match.span(), "inf")
    for match in re.finditer(r"(?<![\w.])-?(?:nan|inf)\b", text):
        yield edited("nan", text, *match.span(), "0.")
        yield edited("nan", text, *match.span(), "inf" if "nan" in match[0] else "nan")


def _shapes(text: str) -> Iterator[Mutant]:
    for match in _SHAPE.finditer(text):
        sizes = re.findall(r"\d+", match[0])
        others = [[*sizes[:-1], str(int(sizes[-1]) + 1)], [*sizes, "1"], ["1", *sizes]]
        others += [sizes[1:], sizes[::-1]] if len(sizes) > 1 else []
        for other in others:
            tail = "," if match[0].endswith(",") or len(other) == 1 else ""
            tail = "" if text[match.start() - 1] == "[" else tail
            yield edited("shape", text, *match.span(), ", ".join(other) + tail)


def _dtypes(text: str) -> Iterator[Mutant]:
    for match in _DTYPE.finditer(text):
        for other in _DTYPES:
            if other != match[1]:
                yield edited("dtype", text, *match.span(1), other)
    for match in re.finditer(r"tensor\((?:[^()]|\(\))*(?=\))", text):
        if "dtype" not in match[0]:
            end = match.end()
            yield edited("dtype", text, end, end, ", dtype=torch.float64")


def _devices(text: str) -> Iterator[Mutant]:
    for match in _DEVICE.finditer(text):
        other = "cuda:0" if match[0] == "cpu" else "cpu"
        yield edited("device", text, *match.span(), other)
    for match in re.finditer(r"tensor\((?:[^()]|\(\))*(?=\))", text):
        end = match.end()
        yield edited("device", text, end, end, ", device='cuda:0'")


def _attributes(text: str) -> Iterator[Mutant]:
    for match in _ATTRIBUTE.finditer(text):
        yield edited("attribute", text, *match.span(), "")
    for match in re.finditer(r"<(\w+)Backward\d>", text):
        yield edited("attribute", text, *match.span(1), f"Not{match[1]}")


def _brackets(text: str) -> Iterator[Mutant]:
    for match in re.finditer(r"[()\[\]{}<>]", text):
        yield edited("bracket", text, *match.span(), "")
        yield edited("bracket", text, *match.span(), match[0] * 2)
        if other := _OTHER_BRACKET.get(match[0]):
            yield edited("bracket", text, *match.span(), other)


def _lines(text: str) -> Iterator[Mutant]:
    lines = text.split("\n")
    for at, line in enumerate(lines):
        before, after = lines[:at], lines[at + 1 :]
        shown = line.strip()
        for kind, new, change in (
            ("line lost", [*before, *after], f"without `{shown}`"),
            ("line doubled", [*before, line, line, *after], f"`{shown}` twice"),
            ("line added", [*before, line, "and more", *after], "`and more` below it"),
        ):
            yield Mutant(kind, "\n".join(new), at, change)
        if after and line != after[0]:
            new = [*before, after[0], line, *after[1:]]
            change = f"`{shown}` below `{after[0].strip()}`"
            yield Mutant("line swapped", "\n".join(new), at, change)


def _line_breaks(text: str) -> Iterator[Mutant]:
    inside = arrays(text)
    for match in re.finditer(r"\n[ ]*", text):
        stated = WRAPPED if inside[match.start()] else ""
        yield edited("line break", text, *match.span(), " ", stated)
        yield edited("line break", text, match.start(), match.start(), "\n", stated)
    for match in re.finditer(r"(?<=\S) +(?=\S)", text):
        stated = WRAPPED if inside[match.start()] else ""
        if not quoted(text)[match.start()]:
            yield edited("line break", text, *match.span(), "\n", stated)


def _indents(text: str) -> Iterator[Mutant]:
    inside = arrays(text)
    for match in re.finditer(r"^( *)(?=\S)", text, re.MULTILINE):
        start, end = match.span()
        stated = WRAPPED if start and inside[start - 1] else ""
        yield edited("indentation", text, start, end, match[1] + "  ", stated)
        if match[1]:
            yield edited("indentation", text, start, end, "", stated)


def _blanks(text: str) -> Iterator[Mutant]:
    inside_quotes = quoted(text)
    for match in re.finditer(r"(?<=\S) +(?=\S)", text):
        start, end = match.span()
        if inside_quotes[start]:
            yield edited("blank in quotes", text, start, end, match[0] + " ")
            yield edited("blank in quotes", text, start, end, "")
            continue
        yield edited("blank doubled", text, start, end, match[0] + " ", BLANKS)
        stated = ALIGNED if may_part(text, start) else ""
        yield edited("blank lost", text, start, end, "", stated)
    for match in re.finditer(r"(?<=[^\s\w.+-])(?=\w)|(?<=\w)(?=[^\s\w.+-])", text):
        stated = ALIGNED if may_part(text, match.start()) else ""
        yield edited("blank added", text, *match.span(), " ", stated)


def _quotes(text: str) -> Iterator[Mutant]:
    for match in re.finditer("['\"“”]", text):
        yield edited("quote", text, *match.span(), "")
        other = '"' if match[0] == "'" else "'"
        yield edited("quote", text, *match.span(), other)


def _punctuation(text: str) -> Iterator[Mutant]:
    for match in re.finditer(r"[,:;!?%=/*→](?!\d)|(?<=[a-z])\.(?=\s|$)", text):
        yield edited("punctuation", text, *match.span(), "")
        other = ";" if match[0] != ";" else ","
        yield edited("punctuation", text, *match.span(), other)


def _words(text: str) -> Iterator[Mutant]:
    words = [m for m in _WORD.finditer(text) if m[0] not in _SPECIAL]
    for match in words:
        start, end = match.span()
        middle = (start + end) // 2
        new = "q" if text[middle] != "q" else "k"
        yield edited("word: letter", text, middle, middle + 1, new)
        yield edited("word: lost", text, start, end, "")
        yield edited("word: negated", text, start, start, "not ")
        other = text[start:end].swapcase()
        yield edited("case", text, start, end, other)
        yield edited("case", text, start, start + 1, text[start].swapcase())
    for one, other_match in pairwise(words):
        if one[0] != other_match[0]:
            between = text[one.end() : other_match.start()]
            new = other_match[0] + between + one[0]
            yield edited("word: swapped", text, one.start(), other_match.end(), new)


def _truths(text: str) -> Iterator[Mutant]:
    for match in re.finditer(r"\b(?:True|False|None)\b", text):
        other = "False" if match[0] == "True" else "True"
        yield edited("truth", text, *match.span(), other)
        yield edited("case", text, *match.span(), match[0].lower())


def _names(text: str) -> Iterator[Mutant]:
    """Yield other digits in names and versions, where no number stands by itself."""
    for match in re.finditer(
        r"(?<=[A-Za-z_])\d+|(?<![\d.])\d+(?=[A-DF-Za-df-z_])", text
    ):
        yield edited("digit in a name", text, *match.span(), str(int(match[0]) + 1))
    for match in re.finditer(r"\d+(?:\.\d+){2,}", text):
        new = match[0].rpartition(".")[0] + f".{int(match[0].rpartition('.')[2]) + 1}"
        yield edited("digit in a name", text, *match.span(), new)


def _ends(text: str) -> Iterator[Mutant]:
    for share in (0.3, 0.6, 0.9):
        at = max(1, int(len(text) * share))
        yield edited("ends early", text, at, len(text), "")


_MAKERS: tuple[Callable[[str], Iterator[Mutant]], ...] = (
    _ints,
    _signs,
    _nans,
    _shapes,
    _dtypes,
    _devices,
    _attributes,
    _brackets,
    _lines,
    _line_breaks,
    _indents,
    _blanks,
    _quotes,
    _punctuation,
    _words,
    _truths,
    _names,
    _ends,
)
