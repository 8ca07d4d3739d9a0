"""What the record of a refresh may say: of a run of this course, and no sentence."""

from __future__ import annotations

import re
from pathlib import Path

from torchproof.devices import CPU
from torchproof.problem import Problem
from torchproof.records.entry import Entry, Machine
from torchproof.records.fingerprint import fingerprint
from torchproof.records.record import Record
from torchproof.records.staleness import runs_on
from torchproof.snippet import parse

_FACTS = {
    "torch": r"\d{1,2}\.\d{1,2}\.\d{1,2}(?:\+(?:cpu|xpu|cu\d{2,3}|rocm\d\.\d{1,2}(?:\.\d)?))?",
    "python": r"3\.\d{1,2}\.\d{1,2}(?:(?:a|b|rc)\d)?",
    "cuda": r"(?:\d{2}\.\d{1,2})?",
    "driver": r"(?:\d{3}(?:\.\d{1,3}){1,2})?",
}
# The words of processors and graphics cards. A name may hold one more, as new ones do,
# besides numbers of models: not enough to tell a reader what to do.
_WORDS = frozenset(
    [
        "12th",
        "13th",
        "14th",
        "aarch64",
        "ada",
        "altra",
        "amd",
        "ampere",
        "apple",
        "arc",
        "arm",
        "arm64",
        "blackwell",
        "bronze",
        "cascadelake",
        "center",
        "common",
        "core",
        "cpu",
        "cpu)",
        "data",
        "duo",
        "epyc",
        "gaming",
        "gb",
        "gen",
        "generation",
        "geforce",
        "genoa",
        "gold",
        "gpu",
        "graphics",
        "graviton",
        "hbm2",
        "hbm2e",
        "hbm3",
        "hbm3e",
        "hopper",
        "i386",
        "ibrs",
        "ibrs)",
        "icelake",
        "instinct",
        "intel",
        "iris",
        "kvm",
        "laptop",
        "max",
        "max-q",
        "mig",
        "milan",
        "mobile",
        "neoverse",
        "nvidia",
        "nvl",
        "opteron",
        "pcie",
        "pentium",
        "platinum",
        "plus",
        "pro",
        "processor",
        "qemu",
        "quadro",
        "radeon",
        "rome",
        "rtx",
        "ryzen",
        "sapphire",
        "series",
        "server",
        "silver",
        "skylake",
        "super",
        "sxm",
        "tesla",
        "threadripper",
        "ti",
        "titan",
        "tm",
        "uhd",
        "ultra",
        "version",
        "virtual",
        "with",
        "x86_64",
        "xe",
        "xeon",
    ]
)
_MODEL = re.compile(
    r"@|[A-Z]{0,8}-?\d[\w.+-]{0,15}|[A-Z][\w-]{0,12}-[A-Z]?\d\w{0,8}", re.A
)
_MARKS = re.compile(r"\((?:R|TM|C)\)|[(),/]", re.IGNORECASE)
_MOST_WORDS = 10


def accepted(
    path: Path, snippets: Path, before: Record, sent: Record
) -> tuple[Record, list[Entry]]:
    """Return the record that a course keeps after a refresh, and what is new in it.

    `snippets` is the folder as the refresh leaves it, `before` the record that the
    course has, `path` the file of the record that was sent. What is not in that one
    stays. Raises Problem on an entry of other content, of another machine than there
    can be, and of a run that came out otherwise than the snippet shows.
    """
    new = [
        one for one in sent.entries.values() if one != before.entries.get(one.snippet)
    ]
    for entry in new:
        if problem := _wrong_with(snippets, entry):
            raise Problem(path, None, f"its entry for {entry.snippet} {problem}")
    return before.with_entries(new), new


def _wrong_with(snippets: Path, entry: Entry) -> str:
    """Return what is wrong with an entry, "" if nothing is."""
    path, device = snippets / entry.snippet, entry.machine.device
    if not path.is_file():
        return "is not of the file as it is: there is none"
    snippet = parse(path)
    if fingerprint(snippet, device) != entry.hash:
        return "is not of the file as it is"
    if not runs_on(snippet, device):
        return f"says that it ran on {device}, which it cannot"
    if not entry.outcome.same:
        return "tells of another output than the file shows"
    return _odd_fact(entry.machine)


def _odd_fact(machine: Machine) -> str:
    for name, pattern in _FACTS.items():
        value = str(getattr(machine, name))
        if not re.fullmatch(pattern, value, re.ASCII):
            return f"has no plausible {name}: {value[:40]!r}"
    if machine.device == CPU and re.search("cu|rocm|xpu", machine.torch):
        return f"has no torch for a run on {CPU}: {machine.torch!r}"
    if not is_name_of_hardware(machine.hardware):
        return (
            f"has no plausible hardware: {machine.hardware[:60]!r}. If it is real, "
            "its words belong into torchproof/refreshing/recorded.py"
        )
    return ""


def is_name_of_hardware(text: str) -> bool:
    """Return whether a text reads as the name of a processor or graphics card."""
    words = _MARKS.sub(" ", text).split()
    unknown = [w for w in words if w.lower() not in _WORDS and not _MODEL.fullmatch(w)]
    known = any(part.lower() in _WORDS for word in words for part in word.split("-"))
    return known and len(unknown) < 2 and len(words) <= _MOST_WORDS
