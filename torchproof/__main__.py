"""The door from the command line: `python -m torchproof …`. It needs Python alone."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from torchproof.problem import Problem, Problems, shown
from torchproof.records.keeping import keep_merged
from torchproof.records.record import DEVICES
from torchproof.records.staleness import staleness
from torchproof.refreshing.applying import apply
from torchproof.refreshing.packing import pack
from torchproof.refreshing.summary import summary
from torchproof.refreshing.validation import validated

ROOT = Path()
SNIPPETS = ROOT / "snippets"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command in the root of a course; return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (Problem, Problems) as refusal:
        print(refusal, file=sys.stderr)
        return 1


def stale(options: argparse.Namespace) -> int:
    """Tell what has not run as it is now, a device at a time; 1 if there is any."""
    found = staleness(SNIPPETS)
    for device in found:
        print(device.told())
    return int(any(device.snippets for device in found))


def merge_records(options: argparse.Namespace) -> int:
    """Write the record that the parts of a run make together."""
    print(f"wrote {shown(keep_merged(SNIPPETS, options.parts))}")
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m torchproof")
    commands = parser.add_subparsers(required=True, metavar="command")

    one = commands.add_parser("stale", help="what has not run on a device as it is now")
    one.set_defaults(run=stale)

    one = commands.add_parser("merge-records", help="join the parts of a run")
    one.add_argument("parts", nargs="+", type=Path, metavar="PART")
    one.set_defaults(run=merge_records)

    one = commands.add_parser(
        "pack-refresh", help="collect what a recorded run changed"
    )
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.add_argument("--device", choices=DEVICES, default="cpu")
    one.set_defaults(run=pack_refresh)

    one = commands.add_parser("apply-refresh", help="check a refresh, then write it")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.set_defaults(run=apply_refresh)

    one = commands.add_parser("refresh-summary", help="a refresh in Markdown")
    one.add_argument("folder", type=Path, metavar="FOLDER")
    one.set_defaults(run=refresh_summary)
    return parser


if __name__ == "__main__":
    sys.exit(main())
