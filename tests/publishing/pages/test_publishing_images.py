"""Images of a page say how large they are."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from torchproof.publishing.pages.images import size_in, with_sizes

SIZED = 'width="30" height="20" loading="lazy" decoding="async"'


def sized(markdown: str, page: str = "first/adding") -> str:
    files = {"first/plan.svg": (30, 20), "img/a.png": (30, 20)}
    return with_sizes(markdown, page, files.get)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("![a](plan.svg)", f"![a](plan.svg){{ {SIZED} }}"),
        ("![a](plan.svg#only-dark) b", f"![a](plan.svg#only-dark){{ {SIZED} }} b"),
        ('![a](../img/a.png "t")', f'![a](../img/a.png "t"){{ {SIZED} }}'),
        ("![a](plan.svg){ .wide }", f"![a](plan.svg){{ .wide {SIZED} }}"),
        (
            "![a](plan.svg){ loading=eager }",
            '![a](plan.svg){ loading=eager width="30" height="20" decoding="async" }',
        ),
        (
            '<img src="../../img/a.png" alt="a">',
            f'<img src="../../img/a.png" alt="a" {SIZED}>',
        ),
        (
            '<img alt="a" src="../plan.svg"/>',
            f'<img alt="a" src="../plan.svg" {SIZED}>',
        ),
    ],
)
def test_an_image_of_the_course_gets_its_size(written, expected):
    assert sized(f"> {written}\n") == f"> {expected}\n"


@pytest.mark.parametrize(
    "written",
    [
        "![a](missing.svg)",
        "![a](https://x.org/plan.svg)",
        "[a](plan.svg)",
        "```markdown\n![a](plan.svg)\n```",
    ],
)
def test_other_things_stay_as_they_are(written):
    assert sized(written) == written


def png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
    )


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("a.svg", b'<?xml?><svg id="x" width="460.8pt" height="216pt" viewBox="0 0 1 1">', (614, 288)),
        ("a.svg", b"<svg width='9' viewBox=\"0 0 30 20.4\">", (30, 20)),
        ("a.svg", b'<svg width="30px" height="20">', (30, 20)),
        ("a.svg", b'<svg width="100%" height="20">', None),
        ("a.svg", b"<p>", None),
        ("a.png", png(3, 70000), (3, 70000)),
        ("a.txt", b"", None),
    ],
)  # fmt: skip
def test_a_file_tells_its_size(tmp_path: Path, name, data, size):
    (tmp_path / name).write_bytes(data)
    assert size_in(tmp_path / name) == size


def test_a_missing_file_has_none(tmp_path: Path):
    assert size_in(tmp_path / "a.svg") is None
