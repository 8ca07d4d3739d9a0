"""The door from the command line: `python -m torchproof …`. It needs Python alone."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from torchproof.converting import conversion
from torchproof.devices import CPU, DEVICES
from torchproof.files import cache_in
from torchproof.lesson.words.claims import stale_claims
from torchproof.problem import Problem, Problems, shown
from torchproof.records import session
from torchproof.records.fingerprint import snippet_files
from torchproof.records.record import parse_record
from torchproof.records.shelf import add, lies_in, shelf_of
from torchproof.records.staleness import staleness
from torchproof.refreshing.applying import apply
from torchproof.refreshing.packing import pack
from torchproof.refreshing.summary import summary
from torchproof.refreshing.validation import validated
from torchproof.settings import course_settings, pages_folder
from torchproof.snippet import parse
from torchproof.starting.course import start
from torchproof.trust import command
from torchproof.wording import counted

ROOT = Path()

_NOTHING_SELECTED = 5  # pytest's exit code where no test is left to run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command in the root of a course; return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (Problem, Problems) as refusal:
        told = str(refusal)
    except ModuleNotFoundError as error:
        told = _missing(error)
    except OSError as error:
        told = _refused(error)
    print(told, file=sys.stderr)
    return 1


def _missing(error: ModuleNotFoundError) -> str:
    """Tell which extra has a module; what draws and what converts labs tell of theirs."""
    extra = "check" if error.name == "pytest" else "site"
    mend = f"Run `python -m pip install 'torchproof[{extra}]'`."
    return f"{error.name} is missing, which this command needs\n  {mend}"


def _refused(error: OSError) -> str:
    """Tell what the system refused, and where."""
    if error.filename is None:
        return str(error)
    mend = "Correct the path, or its permissions."
    return str(Problem(Path(str(error.filename)), None, str(error.strerror), mend))


def stale(options: argparse.Namespace) -> int:
    """Tell what has not run as it is now, a record at a time; 1 if there is any."""
    settings = course_settings(ROOT)
    folders, claims = settings.folders(ROOT), ROOT / settings.claims
    snippets = [parse(path) for one in folders for path in snippet_files(one)]
    shelf = shelf_of(folders)
    found = staleness(shelf, snippets)
    found += stale_claims(claims, shelf_of([claims]), shelf)
    for record in found:
        print(record.told())
    return int(any(record.snippets for record in found))


def record(options: argparse.Namespace) -> int:
    """Run all snippets on a device, and record what held and what came out otherwise."""
    import_module("pytest")  # without it, each process below would end in its own words
    paths = options.paths or _recorded(options.device)
    codes = [
        subprocess.run(command, env=os.environ | session.ENVIRONMENT).returncode
        for command in session.commands(options.device, options.jobs, paths)
    ]
    return max(0 if code == _NOTHING_SELECTED else code for code in codes)


def _recorded(device: str) -> list[str]:
    """Return what a device runs: the snippets, and on a CPU the claims."""
    settings = course_settings(ROOT)
    has_claims = device == CPU and (ROOT / settings.claims).is_dir()
    return [*settings.snippets, *([settings.claims] if has_claims else [])]


def merge_records(options: argparse.Namespace) -> int:
    """Add what the records of other runs say to those of the course."""
    parts = [parse_record(path, path.read_bytes()) for path in options.parts]
    entries = [entry for part in parts for entry in part.entries.values()]
    settings = course_settings(ROOT)
    claims, lessons = (ROOT / settings.claims,), (pages_folder(ROOT),)
    for folders in (settings.folders(ROOT), claims, lessons):
        own = [entry for entry in entries if lies_in(folders, entry.snippet)]
        for path in add(folders, own):
            print(f"wrote {shown(path)}")
    return 0


def pack_refresh(options: argparse.Namespace) -> int:
    """Pack what a run changed; tell a GitHub workflow whether there is anything."""
    is_news = pack(ROOT, options.device, options.folder)
    print(f"packed {options.folder}" if is_news else "nothing changed")
    if output := os.environ.get("GITHUB_OUTPUT"):
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"changed={str(is_news).lower()}\n")
    return 0


def apply_refresh(options: argparse.Namespace) -> int:
    """Check a refresh and write it into the course, all or nothing."""
    for path in apply(ROOT, options.folder):
        print(f"wrote {path}")
    return 0


def refresh_summary(options: argparse.Namespace) -> int:
    """Print a refresh in Markdown."""
    print(summary(ROOT, validated(ROOT, options.folder)), end="")
    return 0


def init(options: argparse.Namespace) -> int:
    """Write a new course; tell the commands that bring it to life."""
    for path in start(options.folder, with_torch=not options.without_torch):
        print(f"wrote {shown(path)}")
    print(
        f"\nNext:\n  cd {shlex.quote(str(options.folder))}\n"
        "  python -m pip install -r requirements.txt\n  pytest --sync\n  mkdocs serve"
    )
    above = (up for up in options.folder.resolve().parents if (up / ".git").exists())
    if repository := next(above, None):
        print(
            f"\nIt lies in a repository, {repository}: GitHub runs workflows of that alone. "
            "Move .github/ there, and have its steps begin in this folder."
        )
    return 0


def convert(options: argparse.Namespace) -> int:
    """Make a lesson of a notebook or percent script; print what is left to decide."""
    print(conversion.convert(ROOT, options.file, options.lesson), end="")
    return 0


def stage(options: argparse.Namespace) -> int:
    """Stage the course into a folder, as a plain project that any builder can build."""
    # What makes pages is needed by this command alone.
    from torchproof.staging.stager import Stager, home_of
    from torchproof.staging.telling import is_refused, told_unchecked

    staged = Stager(ROOT, options.folder, home_of(ROOT, os.environ)).stage()
    if staged.unchecked:
        print(told_unchecked(staged.unchecked), file=sys.stderr)
    print(f"staged {options.folder}")
    return int(is_refused(staged.unchecked, os.environ))


def offline(options: argparse.Namespace) -> int:
    """Write the zip of a built site, which opens from a disk, into the site."""
    from torchproof.lesson.about import about
    from torchproof.publishing.markup.paths import zip_file
    from torchproof.staging.stager import home_of
    from torchproof.taking.offline import write_offline

    target = options.site / zip_file(about(ROOT / "mkdocs.yml").name)
    write_offline(options.site, target, home_of(ROOT, os.environ).site_url)
    print(f"wrote {shown(target)}")
    return 0


def books(options: argparse.Namespace) -> int:
    """Print each part of a built site as a book, into the site."""
    from torchproof.lesson import curriculum
    from torchproof.staging.stager import home_of
    from torchproof.taking.books import write_books

    course = curriculum.load(ROOT)
    for path, pages in write_books(course, options.site, home_of(ROOT, os.environ)):
        print(f"wrote {shown(path)}: {counted(pages, 'page')}")
    return 0


def draw(options: argparse.Namespace) -> int:
    """Draw the diagrams that have no picture, and remove pictures of none."""
    from torchproof.drawing.album import Album
    from torchproof.drawing.making import draw
    from torchproof.lesson import curriculum

    for told in draw(Album(curriculum.load(ROOT))):
        print(told)
    return 0


def trust(options: argparse.Namespace) -> int:
    """Make outputs and code wrong, and tell how much of it is noticed."""
    folder = course_settings(ROOT).folders(ROOT)[0]
    return command.trust(options, folder, cache_in(ROOT) / "trust.txt")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m torchproof")
    commands = parser.add_subparsers(required=True, metavar="command")

    one = commands.add_parser("stale", help="what has not run on a device as it is now")
    one.set_defaults(run=stale)

    one = commands.add_parser("record", help="run all snippets, and record the run")
    one.add_argument("paths", nargs="*", metavar="PATH", help="default: all snippets")
    one.add_argument("--device", choices=tuple(DEVICES), default=CPU)
    one.add_argument("--jobs", type=int, default=1, metavar="N", help="needs xdist")
    one.set_defaults(run=record)

    one = commands.add_parser("merge-records", help="add the records of other runs")
    one.add_argument("parts", nargs="+", type=Path, metavar="RECORD")
    one.set_defaults(run=merge_records)

    one = commands.add_parser(
        "pack-refresh", help="collect what a recorded run changed"
    )
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.add_argument("--device", choices=tuple(DEVICES), default=CPU)
    one.set_defaults(run=pack_refresh)

    one = commands.add_parser("apply-refresh", help="check a refresh, then write it")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.set_defaults(run=apply_refresh)

    one = commands.add_parser("refresh-summary", help="a refresh in Markdown")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.set_defaults(run=refresh_summary)

    one = commands.add_parser("init", help="start a course of your own")
    one.add_argument("folder", type=Path, metavar="NAME", help="its folder")
    one.add_argument(
        "--without-torch", action="store_true", help="its snippets need Python alone"
    )
    one.set_defaults(run=init)

    one = commands.add_parser(
        "convert", help="a notebook or percent script → a snippet and a lesson"
    )
    one.add_argument("file", type=Path, metavar="FILE", help="it is run once")
    one.add_argument("--lesson", default="", metavar="PART/NAME", help="where it goes")
    one.set_defaults(run=convert)

    one = commands.add_parser("stage", help="write a plain project of the course")
    one.add_argument("folder", type=Path, metavar="DIR", help="new, or staged before")
    one.set_defaults(run=stage)

    one = commands.add_parser("offline", help="a zip of the site, to open from a disk")
    one.add_argument(
        "site", type=Path, metavar="SITE", help="the folder it is built in"
    )
    one.set_defaults(run=offline)

    one = commands.add_parser("books", help="each part as a PDF; needs Chromium")
    one.add_argument(
        "site", type=Path, metavar="SITE", help="the folder it is built in"
    )
    one.set_defaults(run=books)

    one = commands.add_parser("draw", help="diagrams → pictures; needs Chromium")
    one.set_defaults(run=draw)

    one = commands.add_parser(
        "trust", help="count what a check notices of wrong things"
    )
    command.add_options(one)
    one.set_defaults(run=trust)
    return parser


if __name__ == "__main__":
    sys.exit(main())
