"""The figures in words: a table for the terminal, and every survivor for a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from torchproof.problem import shown
from torchproof.trust.conditions import Alarm, Pass
from torchproof.trust.corpus import Ran
from torchproof.trust.tally import Count, Tally, Trial
from torchproof.wording import counted

MOST_SURVIVORS = 20


def table(title: str, tally: Tally) -> Iterator[str]:
    """Yield a line a kind: how many were caught of how many that had to be."""
    rows = [*sorted(tally.kinds.items()), ("together", tally.whole)]
    width = max(len(kind) for kind, _ in rows)
    yield f"{title:{width}}    caught      of   share   allowed by a rule"
    for kind, count in rows:
        yield f"{kind:{width}}{_numbers(count)}"


def survivors(tally: Tally, most: int | None = None) -> Iterator[str]:
    """Yield the survivors, by reason and place; at most so many of each reason."""
    for why, count in tally.reasons.items():
        yield f"{why}: {count}"
        found = sorted((t for t in tally.survivors if t.why == why), key=_place)
        yield from (f"  {trial.told}" for trial in found[:most])
        if most is not None and count > most:
            yield f"  … and {count - most} more"


def unsound(runs: Iterable[Ran]) -> Iterator[str]:
    """Yield the snippets that fail as they are: nothing could be tried on them."""
    for one in runs:
        if one.wrong:
            yield f"fails as it is: {shown(one.path)}:{'; '.join(one.wrong)}"


def told_pass(one: Pass) -> Iterator[str]:
    """Yield what came of a pass under other conditions."""
    yield (
        f"{', '.join(one.conditions)}: {one.snippets} snippets, "
        f"{counted(len(one.alarms), 'false alarm')}, {len(one.rounded)} differ within the rules"
    )
    for alarm in one.alarms:
        yield from _told_alarm(alarm)


def rounded(passes: Sequence[Pass]) -> Iterator[str]:
    """Yield which snippets printed something else within the rules."""
    for one in passes:
        for file in one.rounded:
            yield f"{file}: differs within the rules under {', '.join(one.conditions)}"


def _told_alarm(alarm: Alarm) -> Iterator[str]:
    because = ", ".join(alarm.because) or "none of them alone, or not each time"
    yield f"  {alarm.file}: because of {because}"
    yield from (f"    {wrong}" for wrong in alarm.wrong)


def _numbers(count: Count) -> str:
    share = f"{count.share:6.1f} %" if count.total else "        "
    return f"  {count.caught:8} {count.total:7} {share}   {count.stated or '':>7}"


def _place(trial: Trial) -> tuple[str, str, int, str]:
    return trial.kind, trial.file, trial.line, trial.change
