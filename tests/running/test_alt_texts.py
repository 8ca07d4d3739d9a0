"""A number in an alt text is computed by the run that draws the figure."""

import pytest

from torchproof.problem import Problem
from torchproof.running.comparing.checking import check
from torchproof.running.comparing.report import told
from torchproof.running.comparing.syncing import sync
from torchproof.snippet import parse


@pytest.fixture
def drawn(written, runner):
    """Write and sync a snippet that draws losses, with an alt text."""

    def drawn(alt: str):
        snippet = written(
            "import matplotlib.pyplot as plt\nlosses = [2.5, 0.834, -0.5]\n"
            f"plt.plot(losses)\nplt.show()\n# figure> {alt}\n"
        )
        sync(snippet, runner)
        return snippet

    return drawn


def test_what_the_run_computes_has_not_drifted(drawn, runner):
    alt = (
        "Falls from 2.5{=losses[0]} to 0.83{=losses[1]}, by "
        "67%{=1 - losses[1] / losses[0]} at once. Ends 0.5{=losses[-1]} below zero, at "
        "−0.5{=losses[-1]}. Has three{=len(losses)} points, 3{=len(losses)}\n"
        "# figure> of them, the first at 2.5{=losses[0]}. Was made in 2026{!}."
    )
    snippet = drawn(alt)
    assert check(snippet, runner.run(snippet), "cpu") == []
    assert f"# figure> {alt}\n" in snippet.path.read_text()


# What an author typed, and what the run computes.
WRONG = {
    "four{=len(losses)}": "3{=len(losses)}",
    "2.4{=losses[0]}": "2.5{=losses[0]}",
    "0.84{=losses[1]}": "0.83{=losses[1]}",
    "0.6{=losses[-1]}": "-0.5{=losses[-1]}",
    "−0.6{=losses[-1]}": "−0.5{=losses[-1]}",
    "76%{=1 - losses[1] / losses[0]}": "67%{=1 - losses[1] / losses[0]}",
}


def test_another_number_has_drifted_and_is_written_anew(drawn, written, runner):
    text = drawn("A line.").path.read_text().partition("\n")[2]
    typed, computed = (
        f"A line, 1{{!}} to {', '.join(w)}." for w in (WRONG, WRONG.values())
    )
    snippet = written(text.replace("A line.", typed))
    (drift,) = check(snippet, runner.run(snippet), "cpu")
    assert drift.what == "draws what its alt text no longer says"
    told_of_it = told(drift, "pytest sample.py --sync")
    assert [one for one in WRONG.values() if one not in told_of_it] == []
    assert sync(snippet, runner) == [snippet.path]
    assert f"# figure> {computed}\n" in snippet.path.read_text()
    again = parse(snippet.path)
    assert check(again, runner.run(again), "cpu") == []


@pytest.mark.parametrize("source", ["loss", "losses[7]", "", "'many'", "losses +"])
def test_what_cannot_be_computed_is_told(drawn, source):
    with pytest.raises(Problem, match=r"takes 2\.5 from") as problem:
        drawn(f"Starts at 2.5{{={source}}}.")
    assert problem.value.line == 6


def test_readers_hear_no_marks(drawn):
    snippet = drawn("From 2.5{=losses[0]} in 2026{!}\n# figure> on.")
    assert snippet.statements[-1].figure.alt == "From 2.5 in 2026 on."
