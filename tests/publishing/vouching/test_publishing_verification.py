"""The page Verification: all that the records hold, and where they end."""

from dataclasses import replace
from pathlib import Path

import pytest
from sample_course import CPU, FILES, GPU, TORCH, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import page_markdown
from torchproof.records.entry import Outcome
from torchproof.trust.conditions import Alarm, Pass
from torchproof.trust.summary import (
    Caught,
    Conditions,
    Made,
    Trust,
    trust_file,
    write_trust,
)
from torchproof.trust.tally import Count

ADD = "first/adding/add.py"
TOTAL = 5  # the statement of add.py that prints it
NEWER = replace(CPU, torch="1.3.0")
VERIFICATION = {"docs/verification.md": "# Verification\n"}
MADE = Made("2026-01-31", "Sample CPU, 2 cores", "1.2.3", "3.11.0", "trust --every")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path, VERIFICATION)


def page(root: Path, name: str = "verification.md") -> str:
    return page_markdown(curriculum.load(root), name, Home()) or ""


def row(page: str, start: str) -> list[str]:
    """Return the cells of the row of a table that starts so."""
    (line,) = [line for line in page.split("\n") if line.startswith(f"| {start}")]
    cells = line.replace("<small>0</small>", "0").strip("|").split("|")
    return [cell.strip() for cell in cells]


def change(root: Path) -> None:
    path = root / "snippets" / ADD
    path.write_text(path.read_text() + "\n")


class TestTheRecords:
    def test_no_gpu_is_missed_where_nothing_uses_torch(self, root):
        assert "Not yet run: CPU. Whoever" in page(root)

    def test_each_is_summed_up_with_machine_and_days(self, root):
        write_record(root)
        cells = row(page(root), "**CPU, torch 1.2.3**")
        assert cells[1:] == ["4", "0", "0", "0", "0"]
        for fact in ("Python 3.11.0", "Sample CPU", "2026-01-31"):
            assert f"<small>{fact}</small>" in cells[0]

    @pytest.mark.parametrize(
        ("outcome", "counts"),
        [
            (Outcome({TOTAL: "9"}), ["3", "1", "0", "0", "0"]),
            (Outcome(drew=(1,)), ["3", "0", "1", "0", "0"]),
            (Outcome(failed="line 1: gone"), ["3", "0", "0", "1", "0"]),
        ],
    )
    def test_what_came_out_otherwise_counts_apart(self, root, outcome, counts):
        write_record(root)
        write_record(root, outcome=outcome, snippets=[ADD])
        assert row(page(root), "**CPU, torch 1.2.3**")[1:] == counts

    def test_what_changed_since_has_not_run(self, root):
        write_record(root)
        change(root)
        assert row(page(root), "**CPU, torch 1.2.3**")[1:] == ["3", "0", "0", "0", "1"]

    def test_devices_without_one_are_told(self, root):
        write_record(write_course(root, VERIFICATION | TORCH), GPU)
        told = "Not yet run: CPU, MPS (Apple) and XPU (Intel)."
        assert told in page(root)
        assert (
            "`python -m torchproof record --device cpu`, or `mps`, or `xpu`."
            in page(root)
        )


class TestTheSummary:
    def test_blocks_that_are_checked_are_counted(self, root):
        write_record(root)
        told = page(root)
        assert "The pages show 7 blocks, cut from 4 scripts. **7 are checked**" in told
        assert "not checked" not in told

    def test_blocks_that_are_not_are_named(self, root):
        write_record(root)
        change(root)
        told = page(root)
        assert "**5 are checked**" in told
        names = "    - `first/adding/add.py:numbers`\n    - `first/adding/add.py:total`"
        assert f'??? warning "2 blocks not checked"\n\n{names}' in told

    def test_code_that_waits_for_a_gpu_is_counted_apart(self, root):
        path = root / "snippets" / ADD
        needs = '"""Sum."""\n\n# needs: cuda (speed)\n'
        path.write_text(needs + FILES[f"snippets/{ADD}"].replace("# > ", "# cuda> "))
        write_record(root)
        assert "2 need a GPU. None has run them yet, so they show no output." in page(
            root
        )


class TestWhatDiffers:
    def test_nothing_is_told_too(self, root):
        write_record(root)
        assert "Nothing: wherever a script ran as it is now" in page(root)

    def test_both_texts_stand_below_the_statement(self, root):
        write_record(root)
        write_record(root, NEWER, Outcome({TOTAL: "sum: 3"}), [ADD])
        told = page(root)
        place = f"**[Adding](first/adding.md): [`{ADD}`](snippets/{ADD})**"
        listing = 'print("total:", total)\n# > total: 3\n# torch 1.3.0> sum: 3\n'
        assert f"{place}\n\n```python\n{listing}```" in told

    def test_a_release_that_stopped_or_drew_otherwise_is_named(self, root):
        write_record(root)
        write_record(root, NEWER, Outcome(failed="line 11: gone"), [ADD])
        write_record(root, NEWER, Outcome(drew=(4,)), ["first/adding/picture.py"])
        told = page(root)
        assert "Stops here with torch 1.3.0: gone\n{ .snippet-versions }" in told
        assert "Draws another picture with torch 1.3.0." in told

    def test_of_a_long_text_what_differs_is_shown_wherever_it_stands(self, root):
        path = root / "snippets" / ADD
        many = "\n".join(f"# > line {n}" for n in range(30))
        path.write_text(path.read_text().replace("# > total: 3", many))
        write_record(root)
        printed = "\n".join(f"line {n}" for n in range(30))
        other = printed.replace("line 25", "x" * 300 + " 25")
        write_record(root, NEWER, Outcome({TOTAL: other}), [ADD])
        told = page(root)
        shown = "# > … 24 more lines\n# > line 24\n# > line 25\n# > line 26\n# > … 3 more lines"
        assert shown in told
        assert f"# torch 1.3.0> {'x' * 140} 25\n# torch 1.3.0> line 26\n" in told

    def test_a_text_that_has_little_in_common_is_cut(self, root):
        write_record(root)
        long = "\n".join(["x" * 1000] * 500)
        write_record(root, NEWER, Outcome({TOTAL: long}), [ADD])
        told = page(root)
        assert "# torch 1.3.0> … 3488 more lines" in told


class TestLessonByLesson:
    def test_a_row_counts_the_blocks_that_each_record_confirms(self, root):
        write_record(root)
        write_record(root, NEWER, Outcome({TOTAL: "9"}), [ADD])
        cells = row(page(root), "[Adding]")
        fewer = '<span class="fewer">1</span>'
        name = "[Adding](first/adding.md){ #first-adding }"
        assert cells == [name, "3", fewer, "3"]
        assert row(page(root), "Lesson")[2:] == ["CPU 1.3.0", "CPU 1.2.3"]

    def test_the_scripts_are_named_with_what_does_not_confirm_them(self, root):
        write_record(root)
        write_record(root, NEWER)
        write_record(root, NEWER, Outcome({TOTAL: "9"}), [ADD])
        names = "picture<br>*other words on CPU 1.3.0:* add"
        assert f"**Adding** {names}" in page(root)
        change(root)
        assert "**Adding** picture<br>*not run:* add" in page(root)

    def test_the_card_of_a_lesson_links_to_its_row(self, root):
        card = page(root, "first/adding.md")
        assert (
            "· [What was checked](../verification.md#first-adding)\n{ .lesson-stamp }"
            in card
        )


class TestWhatIsExempt:
    @pytest.mark.parametrize(
        ("line", "told"),
        [
            ("needs: cuda (speed)", "Needing a GPU: 1 script"),
            ("needs: sklearn (its digits)", "`sklearn`: 1 script (its digits)"),
            ("runs: alone (it <i>measures</i>)", "it &#60;i&#62;measures"),
        ],
    )
    def test_a_script_that_asks_is_listed_with_its_reason(self, root, line, told):
        mark = "# cuda> " if "cuda" in line else "# > "
        add = FILES[f"snippets/{ADD}"].replace("# > ", mark)
        path = root / "snippets" / ADD
        path.write_text(add.replace('sum."""\n', f'sum."""\n\n# {line}\n'))
        assert told in page(root)

    def test_a_tolerance_is_listed_with_its_amount_and_reason(self, root):
        path = root / "snippets" / ADD
        tolerance = "# tolerance: 2 units (<threads>)\n# > 3"
        path.write_text(path.read_text().replace("# > 3", tolerance))
        told = page(root)
        assert "More room than the rules give: 1 statement" in told
        assert f"- `{ADD}`, line 10: 2 units, &#60;threads&#62;" in told

    def test_outputs_that_vary_are_listed_with_their_text(self, root):
        path = root / "snippets" / ADD
        path.write_text(path.read_text().replace("# > 3", "# ~> *3* <b>"))
        told = page(root)
        assert "Varying from machine to machine: 1 output" in told
        assert f"`{ADD}`, line 10: <code>&#42;3&#42; &#60;b&#62;</code>" in told

    def test_figures_that_are_not_compared_are_listed(self, root):
        path = root / "snippets/first/adding/picture.py"
        path.write_text(path.read_text().replace("# figure>", "# figure~>"))
        assert "Looking different each time: 1 figure" in page(root)


class TestTrust:
    def test_without_figures_it_says_so(self, root):
        assert (
            page(root)
            .rstrip()
            .endswith("Not measured yet: `python -m torchproof trust` does it.")
        )

    def test_figures_are_told_with_day_machine_and_command(self, root):
        found = Caught(MADE, 4, {"sign": Count(199, 200, 3)}, {"<why>": 1})
        one = Pass(("2 threads",), 4, ("a.py",), (Alarm("b.py", ("x",), ()),))
        write_trust(
            trust_file(root / "snippets"), Trust(found, found, Conditions(MADE, (one,)))
        )
        told = page(root)
        assert (
            "**99.50 % of 200 outputs that are wrong on purpose were noticed**" in told
        )
        assert "| sign | 199 | 200 | 99.50 % | 3 |" in told
        assert "(2026&#45;01&#45;31, Sample CPU&#44; 2 cores" in told
        assert "- 1: &#60;why&#62;" in told
        assert "**1 false alarm in 4 runs under other conditions.**" in told
        assert "- b&#46;py: now and then" in told

    def test_what_is_not_all_is_never_shown_as_all(self, root):
        found = Caught(MADE, 4, {"sign": Count(99_999, 100_000)}, {})
        write_trust(trust_file(root / "snippets"), Trust(outputs=found))
        assert "**99.99 % of 100,000 outputs" in page(root)


def test_scripts_that_a_part_shares_are_listed_after_its_lessons(root):
    assert "Shared:" not in page(root)
    (root / "snippets/first/net.py").write_text('"""A net."""\n')
    assert "**Shared: First steps** net" in page(root)
