"""The messages that the page of messages decodes are worded as in the installed torch.

A CPU build lacks some of the files that hold them. What is not installed is left out,
so run this with a CUDA build of each release too: `pytest tests/content/test_message_words.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import unpack_from

import pytest
import torch
from torch.utils.data import DataLoader, TensorDataset

from torchproof.lesson import curriculum, decoded
from torchproof.lesson.decoded import Decoded, Wording

COURSE = curriculum.load(Path(__file__).parents[2])
PAGE = COURSE.pages[decoded.PAGE]
KINDS = decoded.kinds(PAGE.path, PAGE.body, PAGE.body_line)
MESSAGES = [one for kind in KINDS for one in kind.decoded]
WORDINGS = [wording for one in MESSAGES for wording in one.wordings]
INSTALLED = Path(torch.__file__).parents[1]
OF_CUDA = ("nvidia/", "torch/lib/libc10_cuda.so", "torch/lib/libtorch_cuda.so")
SOURCE = "PyTorch's source, "  # of another system, or another release
OPEN = Path("/proc/self/fd")  # of Linux
SHORT = 10  # letters: what is shorter may be anywhere in a library, or nowhere


@cache
def text_of(file: Path) -> bytes:
    """Return what a file says: of Python, also its strings, put together."""
    if file.suffix != ".py":
        return constants_of(file)
    source = file.read_text(encoding="utf-8")
    constants = [
        n.value for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Constant)
    ]
    return "\n".join(
        [source, *(one for one in constants if isinstance(one, str))]
    ).encode()


def constants_of(library: Path) -> bytes:
    """Return the section of a library (ELF, 64 bits) that holds its texts."""
    with (
        library.open("rb") as opened,
        mmap(opened.fileno(), 0, access=ACCESS_READ) as all,
    ):
        assert all[:5] == b"\x7fELF\x02", library
        start, size, count, names = unpack_from("<40xQ10xHHH", all)
        sections = [
            unpack_from("<I20xQQ", all, start + at * size) for at in range(count)
        ]
        offset = sections[names][1]
        for name, where, length in sections:
            if all[offset + name :].startswith(b".rodata\0"):
                return all[where : where + length]
    raise AssertionError(f"{library} has no .rodata")


@cache
def found(words: str, files: tuple[Path, ...]) -> bool:
    return any(words.encode() in text_of(file) for file in files)


def missing(piece: str, files: tuple[Path, ...]) -> str:
    """Return what of a text is in none of the files, where it is put together of parts."""
    words = piece.split() if len(piece) >= SHORT else []
    while words:
        lengths = range(len(words), 0, -1)
        known = (n for n in lengths if found(" ".join(words[:n]), files))
        length = next(known, 0)
        rest, part = " ".join(words), " ".join(words[:length])
        if not part or len(part) < min(SHORT, len(rest)):
            return rest
        words = words[length:]
    return ""


def files_of(wording: Wording) -> tuple[Path, ...]:
    """Return the files that hold a wording, as far as they are installed."""
    return tuple(file for name in wording.files for file in INSTALLED.glob(name))


def is_installed(wording: Wording) -> bool:
    """Tell whether this build of torch has to have the words."""
    if any(name.startswith(SOURCE) for name in wording.files):
        return False
    of_cuda = any(name.startswith(OF_CUDA) for name in wording.files)
    return torch.version.cuda is not None or not of_cuda


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda one: one.says[:50])
def test_a_message_has_the_words_of_torch(wording: Wording) -> None:
    if not is_installed(wording):
        pytest.skip("this build of torch has no file with these words")
    files = files_of(wording)
    assert files, f"none of {wording.files} is installed"
    gone = [lost for piece in wording.pieces if (lost := missing(piece, files))]
    assert not gone, f"torch {torch.__version__} does not say {gone} in {files}"


def test_other_words_are_missed() -> None:
    """The search is no formality: a word that differs in a letter is found out."""
    for wording in filter(is_installed, WORDINGS):
        files = files_of(wording)
        words = max(wording.pieces, key=len).split()
        at = words.index(max(words, key=len))
        words[at] = f"{words[at][:-1]}qx"
        assert missing(" ".join(words), files), words


def test_many_messages_are_decoded() -> None:
    assert len([one for one in MESSAGES if not is_printed(one)]) >= 28


def is_printed(one: Decoded) -> bool:
    return any(use.line in one.lines and prints(one, use.file) for use in PAGE.includes)


def prints(one: Decoded, file: str) -> bool:
    snippet = COURSE.library.snippet(file)
    texts = [o.text for s in snippet.statements if (o := s.expected("cpu"))]
    return any(one.fits(line) for text in texts for line in text.split("\n"))


def test_each_message_says_what_it_means_and_what_helps() -> None:
    lacking = [
        f"{PAGE.path}:{one.lines.start}: lacks **{name}**"
        for one in MESSAGES
        for name in ("What it means.", "What helps.")
        if f"**{name}**" not in one.body
    ]
    assert not lacking, "\n".join(lacking)


def test_each_kind_holds_a_message() -> None:
    """And oddities, the last kind, hold few: new messages want a kind."""
    # The page itself is tested in tests/site; here, only what sorts it.
    assert KINDS[-1].title == "Oddities"
    assert not KINDS[-1].takes and all(kind.takes for kind in KINDS[:-1])


@pytest.mark.skipif(not OPEN.exists(), reason="no Linux")
def test_a_batch_that_is_kept_keeps_a_file_open() -> None:
    """
    A hundred batches of one tensor kept a hundred files open on Linux, their clones
    none.
    """
    assert len(files_open_after(lambda batch: batch)) >= 100
    assert len(files_open_after(torch.clone)) < 10


def files_open_after(keep: Callable[[torch.Tensor], torch.Tensor]) -> list[str]:
    """Return the files that the batches of a loader have opened and left so."""
    before = {file.name for file in OPEN.iterdir()}
    loader = DataLoader(TensorDataset(torch.arange(400.0)), batch_size=4, num_workers=1)
    kept = [keep(batch) for (batch,) in loader]
    after = {file.name for file in OPEN.iterdir()}
    assert len(kept) == 100
    return sorted(after - before)
