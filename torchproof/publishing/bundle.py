"""The scripts of a lesson as a zip file that is the same at each build."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from torchproof.devices import ACCELERATORS, CPU, DEVICES
from torchproof.labels import Labels
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.vouching.evidence import Evidence, evidence_of_file
from torchproof.publishing.vouching.stamp import checked_on, common_release
from torchproof.records.software import TORCH, is_of_torch
from torchproof.snippet import COMPILER, Snippet

# A README is in English.
_WORDS = Labels(checked_some=Labels.checked_some.replace("blocks", "scripts"))
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first date that a zip file can say
_PIP = {"PIL": "pillow", "sklearn": "scikit-learn"}  # named otherwise than the module
_ORDINARY_FILE = 0o100644 << 16


def bundle(course: Curriculum, lesson: Lesson) -> bytes:
    """Return a zip of the scripts in a lesson's folder, with a README.txt.

    What they use comes along, also what the lessons of a part share: all in one folder.
    """
    names = _names(course, lesson)
    scripts = scripts_of(course, lesson)
    data = sorted({path for name in names for path in course.library.data_of(name)})
    paths = [*(one.snippet.path for one in scripts), *data]
    files = {path.name: path.read_bytes() for path in paths}
    files["README.txt"] = _readme(course, lesson, scripts, data).encode()
    return _zipped(lesson.name, files)


def scripts_of(course: Curriculum, lesson: Lesson) -> list[Evidence]:
    """Return the scripts that come with a lesson. Raises Problem."""
    return [evidence_of_file(course, name) for name in _names(course, lesson)]


def _names(course: Curriculum, lesson: Lesson) -> list[str]:
    """Return the scripts of a lesson, then those that they use of their part."""
    library = course.library
    own = [one for one in library.files if one.rpartition("/")[0] == lesson.id]
    used = {name for one in own for name in library.used_by(one)}
    return [*own, *sorted(one for one in used if one.rpartition("/")[0] == lesson.part)]


def _readme(
    course: Curriculum,
    lesson: Lesson,
    scripts: Sequence[Evidence],
    data: Sequence[Path],
) -> str:
    snippets = [script.snippet for script in scripts]
    shown = [(one.path.name, _purpose(one)) for one in snippets]
    shown += [(path.name, "A file that scripts save or read.") for path in data]
    width = max((len(name) for name, _ in shown), default=0)
    contents = "\n".join(f"  {name:{width}}  {what}" for name, what in shown)
    checked = "\n".join(f"  {one}" for one in checked_on(course, scripts, _WORDS))
    return f"""\
{lesson.title}: the scripts of the lesson

Each script runs alone:

{_install(scripts)}  python {shown[0][0] if shown else "script.py"}

{_tools(scripts)}What a statement printed stands below it as "# > " lines. Runs of these scripts:

{checked}

{contents}
"""


def _install(scripts: Sequence[Evidence]) -> str:
    """Return the line that installs what the scripts need, if they need anything."""
    names = packages(scripts)
    return f"  python -m pip install {' '.join(names)}\n" if names else ""


def _tools(scripts: Sequence[Evidence]) -> str:
    """Return a paragraph on what pip does not install, nothing where nothing is needed."""
    if COMPILER not in _needs(scripts):
        return ""
    return "Some need a C++ compiler: g++, clang++, or the one that CXX names.\n\n"


def _purpose(snippet: Snippet) -> str:
    what = snippet.docstring.split("\n")[0]
    if snippet.home == CPU:
        return what
    return f"{what} (needs a GPU with {DEVICES[snippet.home].title})"


def packages(scripts: Sequence[Evidence]) -> list[str]:
    """Return what the scripts need, by the names that pip knows.

    Of torch, the newest version that printed just what they show, if there is one. It
    comes with NumPy, without which it warns.
    """
    used = {name for one in scripts for name in one.snippet.packages}
    used |= _needs(scripts) - {*ACCELERATORS, COMPILER}
    used |= {"numpy"} if "torch" in used else set()
    release = common_release(scripts, CPU)
    pinned = {TORCH: f"{TORCH}=={release}"} if release and is_of_torch(release) else {}
    own = {one.snippet.path.stem for one in scripts}
    return [(pinned | _PIP).get(name, name) for name in sorted(used - own, key=_usual)]


def _usual(name: str) -> tuple[bool, str]:
    """Return what sorts torch to the front."""
    return name != "torch", name


def _needs(scripts: Sequence[Evidence]) -> set[str]:
    return {need.name for one in scripts for need in one.snippet.directives.needs}


def _zipped(folder: str, files: dict[str, bytes]) -> bytes:
    """Return the files in one folder of a zip, stored: no zlib version shows in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", date_time=_EARLIEST)
            entry.create_system = 3  # the same on every platform
            entry.external_attr = _ORDINARY_FILE
            archive.writestr(entry, files[name])
    return buffer.getvalue()
