"""The figures of `make trust` on the page Verification."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from torchproof.publishing.markup.verbatim import verbatim
from torchproof.trust.summary import (
    Caught,
    Conditions,
    Made,
    read_trust,
    trust_file,
)
from torchproof.trust.tally import Count
from torchproof.wording import counted, indented


def trust_figures(snippets: Path) -> Iterator[str]:
    """Yield what the last trials found. Raises Problem on a broken file."""
    trust = read_trust(trust_file(snippets))
    if trust is None:
        yield "Not measured yet: `python -m torchproof trust` does it."
        return
    if trust.outputs:
        yield from _caught("outputs that are wrong on purpose", trust.outputs)
    if trust.code:
        yield from _caught("changes of code that make it wrong", trust.code)
    if trust.conditions:
        yield from _conditions(trust.conditions)


def _caught(what: str, found: Caught) -> Iterator[str]:
    whole = found.whole
    yield (
        f"**{_percent(whole)} of {whole.total:,} {what} were noticed**, "
        f"tried on {found.snippets:,} scripts. {_made(found.made)}"
    )
    heads = (
        "| Kind | noticed | of | share | allowed by a rule |\n|---|--:|--:|--:|--:|\n"
    )
    rows = [_row(kind, count) for kind, count in sorted(found.kinds.items())]
    yield _fold("By kind", heads + "\n".join(rows))
    if found.survivors:
        reasons = found.survivors.items()
        listing = "\n".join(f"- {count:,}: {verbatim(why)}" for why, count in reasons)
        yield _fold("What let the others through", listing)


def _row(kind: str, count: Count) -> str:
    share = _percent(count) if count.total else ""
    numbers = f"{count.caught:,} | {count.total:,} | {share} | {count.stated:,}"
    return f"| {verbatim(kind)} | {numbers} |"


def _conditions(found: Conditions) -> Iterator[str]:
    scripts = sum(one.snippets for one in found.passes)
    alarms = f"{found.alarms} false alarm" + "s" * (found.alarms != 1)
    yield (
        f"**{alarms} in {scripts:,} runs under other conditions.** {_made(found.made)}"
    )
    listing = "\n".join(
        f"- {verbatim(', '.join(one.conditions))}: {one.snippets:,} scripts, "
        f"{counted(len(one.alarms), 'false alarm')}, {len(one.rounded)} rounded otherwise within the rules"
        for one in found.passes
    )
    yield listing
    every = [alarm for one in found.passes for alarm in one.alarms]
    if every:
        yield _fold(
            "The false alarms",
            "\n".join(
                f"- {verbatim(one.file)}: {verbatim(', '.join(one.because) or 'now and then')}"
                for one in every
            ),
        )


def _made(made: Made) -> str:
    """Return when, where and how figures were made."""
    torch = f"torch {made.torch}, " if made.torch else ""
    where = verbatim(f"{made.machine}, {torch}Python {made.python}")
    return f"({verbatim(made.date)}, {where}: <code>{verbatim(made.command)}</code>)"


def _percent(count: Count) -> str:
    """Return a share with two decimals; what is not all never shows as 100."""
    share = min(count.share, 99.99) if count.caught < count.total else count.share
    return f"{share:.2f} %"


def _fold(title: str, content: str) -> str:
    return f'??? abstract "{title}"\n\n{indented(content)}'
