"""The door from the command line: `python -m torchproof …`. It needs Python alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from torchproof.problem import Problem, Problems, shown
from torchproof.running.recordkeeping import keep_merged
from torchproof.running.staleness import staleness

SNIPPETS = Path("snippets")


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m torchproof")
    commands = parser.add_subparsers(required=True, metavar="command")

    one = commands.add_parser("stale", help="what has not run on a device as it is now")
    one.set_defaults(run=stale)

    one = commands.add_parser("merge-records", help="join the parts of a run")
    one.add_argument("parts", nargs="+", type=Path, metavar="PART")
    one.set_defaults(run=merge_records)
    return parser


if __name__ == "__main__":
    sys.exit(main())
