"""Renew what is vendored: our fonts and Mermaid here, KaTeX in the engine.

Change a version below, run `python docs/assets/renew.py` (it needs npm, fonttools and
brotli), run `make diagrams` and `pytest tests/site`, and commit what changed. What it
wrote is held in a file SHA256SUMS in each folder, which the tests compare with the files
that are there.
"""

import hashlib
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

VERSIONS = {
    "mermaid": "11.17.2",
    "katex": "0.19.1",
    "@fontsource/ibm-plex-sans": "5.3.0",
    "@fontsource/ibm-plex-mono": "5.3.0",
    "@fontsource/fraunces": "5.3.0",
}
# The font files the style sheets name; latin is enough, the rest falls back.
FONTS = {
    "@fontsource/ibm-plex-sans": [
        "ibm-plex-sans-latin-400-normal",
        "ibm-plex-sans-latin-400-italic",
        "ibm-plex-sans-latin-600-normal",
    ],
    "@fontsource/ibm-plex-mono": ["ibm-plex-mono-latin-400-normal"],
    "@fontsource/fraunces": ["fraunces-latin-600-normal"],
}
# The kinds of diagram we serve. The others are left out: with them Mermaid is 10 MB.
DIAGRAMS = [
    "flowDiagram",
    "sequenceDiagram",
    "classDiagram",
    "stateDiagram",
    "timeline-definition",
    "blockDiagram",
    "xychartDiagram",
    "quadrantDiagram",
    "dagre",
    "sizeCapture",
]
# Those that the cards of pages are written in, in the format that draws them.
CARD_FONTS = ["fraunces-latin-600-normal", "ibm-plex-sans-latin-400-normal"]
STATIC_IMPORT = re.compile(r'(?:from|import)\s*"(\.[^"]+)"')
VENDOR = Path(__file__).resolve().parent / "vendor"
ENGINES = Path(__file__).resolve().parents[2] / "torchproof" / "vendor"
SUMS = "SHA256SUMS"
CARDS = Path(__file__).resolve().parents[2] / "torchproof" / "cards" / "fonts"


def main() -> None:
    """Fetch the packages and copy what the site serves."""
    with tempfile.TemporaryDirectory() as scratch:
        wanted = [f"{name}@{version}" for name, version in VERSIONS.items()]
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", scratch]
        subprocess.run([*command, *wanted], check=True)
        packages = Path(scratch, "node_modules")
        for folder in (VENDOR, ENGINES):
            shutil.rmtree(folder, ignore_errors=True)
        copy_fonts(packages)
        copy_katex(packages / "katex")
        copy_mermaid(packages / "mermaid")
    for folder in (VENDOR, ENGINES):
        (folder / SUMS).write_text(sums(folder), encoding="utf-8")
    for name in CARD_FONTS:
        write_card_font(VENDOR / "fonts" / f"{name}.woff2", CARDS / f"{name}.ttf")


def sums(folder: Path) -> str:
    """Return the hashes of all files in a folder, as `sha256sum -c` reads them."""
    files = sorted(
        path for path in folder.rglob("*") if path.is_file() and path.name != SUMS
    )
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  "
        f"{path.relative_to(folder).as_posix()}\n"
        for path in files
    )


def copy_fonts(packages: Path) -> None:
    """Copy the woff2 files and the licenses of the fonts."""
    for package, names in FONTS.items():
        for name in names:
            copy(packages / package / "files" / f"{name}.woff2", VENDOR / "fonts")
        family = package.rsplit("/", 1)[-1]
        copy(packages / package / "LICENSE", VENDOR / "fonts", f"{family}-LICENSE")


def write_card_font(woff2: Path, target: Path) -> None:
    """Write a font of the site as TrueType, as it is."""
    font = TTFont(woff2, recalcTimestamp=False)
    font.flavor = None
    font.save(target)


def copy_katex(package: Path) -> None:
    """Copy KaTeX with its woff2 fonts only, and drop the other formats from its CSS."""
    target = ENGINES / "katex"
    copy(package / "LICENSE", target)
    copy(package / "dist" / "katex.min.js", target)
    for font in sorted((package / "dist" / "fonts").glob("*.woff2")):
        copy(font, target / "fonts")
    css = (package / "dist" / "katex.min.css").read_text(encoding="utf-8")
    css = re.sub(r',url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)', "", css)
    (target / "katex.min.css").write_text(css, encoding="utf-8")


def copy_mermaid(package: Path) -> None:
    """Copy Mermaid's entry and the modules that our kinds of diagram import."""
    dist, target = package / "dist", VENDOR / "mermaid"
    copy(package / "LICENSE", target)
    chunks = dist / "chunks" / "mermaid.esm.min"
    starts = [dist / "mermaid.esm.min.mjs"]
    for name in DIAGRAMS:
        starts += chunks.glob(f"{name}-*.mjs")
    for module in imported_from(starts):
        copy(module, target / module.parent.relative_to(dist))


def imported_from(starts: list[Path]) -> list[Path]:
    """Return the modules themselves and all that they import statically."""
    seen: set[Path] = set()
    waiting = list(starts)
    while waiting:
        module = waiting.pop().resolve()
        if module not in seen:
            seen.add(module)
            text = module.read_text(encoding="utf-8")
            waiting += [module.parent / name for name in STATIC_IMPORT.findall(text)]
    return sorted(seen)


def copy(source: Path, folder: Path, name: str | None = None) -> None:
    """Copy one file into a folder that may not exist yet."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


if __name__ == "__main__":
    main()
