"""A number in the prose that a run prints names the run, and says what it prints."""

import pytest

from torchproof.lesson.words import numbers

PAGE = "docs/tensors/creating.md"
SNIPPET = "snippets/tensors/creating/show.py"
PRINTED = """\
losses = [2.5, 0.834, 0.61]
print("epoch 10: loss", losses[1])
# > epoch 10: loss 0.834
print("epoch 20: loss", losses[2], "of", 1250)
# > epoch 20: loss 0.61 of 1250
print(0.5625)
# > 0.5625
"""


@pytest.fixture
def told(project):
    """Put prose below the block of a lesson that prints losses; return what is wrong."""
    old = "print(torch.tensor([8.0, 0.25]))\n# > tensor([8.0000, 0.2500])\n"
    project.replace(SNIPPET, old, PRINTED)

    def told(prose: str) -> list[str]:
        line = project.append(PAGE, f"\n{prose}\n") + 1
        found = project.problems()
        assert all(one.startswith(f"{PAGE}:{line}: ") for one in found), found
        return [one.partition(f":{line}: ")[2] for one in found]

    return told


@pytest.mark.parametrize(
    "prose",
    [
        "The loss is 0.834{=}.",
        "It ends near 0.6{=@2}, or **0.61{=}**.",
        "It is 0.83{=show.py:show} after 10{=@1.1} epochs.",
        "It is 0.83{=tensors/creating/show.py:show}.",
        "It is 56%{=}, to be exact 56.25 %{=} or 56 percent{=}.",
        "There were 1,250{=} of them, and `0.61`{=}.",
        "It began at 2.5{=}.",  # in the code
        "The loss is `loss 0.834`{=}, so $w = 0.61${=}.",
        "10{!} toes, 0.61{!} is a fact.",
        "In `x[10:20]`, [a link](a.md#part-20), <b id='x20'>bold</b> nothing is meant.",
        "ResNet-20, torch 0.61.0, 2020-10-20, float10 and 3/20 are names.",
        "Two of them, 3 rows, 77 that nothing prints, in 1998.",
    ],
)
def test_what_may_stand_in_prose(told, prose):
    assert told(prose) == []


def test_a_number_that_a_run_prints_is_not_typed(told):
    assert told("The loss is 0.834 now.") == [
        "`0.834` is typed, and show.py:show prints it\n"
        f"  Write `0.834{{=}}`, so that it is held against {SNIPPET}:8; "
        "or `0.834{!}` for a fact of its own."
    ]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0.83", "0.83{=}"),
        ("0.61", "0.61{=}"),
        ("20", "20{=@2}"),  # 10 stands there, too
        ("56%", "56%{=}"),
        ("1,250", "1,250{=}"),
        ("−0.61", None),
        ("`0.61`", "`0.61`{=}"),
        ("1", None),
        ("1249", None),
    ],
)
def test_what_is_typed_is_told_with_its_mark(told, typed, written):
    found = told(f"It is {typed} now.")
    assert len(found) == bool(written)
    assert all(f"Write `{written}`" in one for one in found)


def test_a_number_from_another_section_is_told_with_its_name(project, told):
    project.lesson("tensors/other")
    above = "      - tensors/creating.md\n"
    project.replace("mkdocs.yml", above, f"{above}      - tensors/other.md\n")
    told('```python\n--8<-- "tensors/other/show.py:show"\n```')
    (found,) = told("It is 0.834 now.")
    assert "Write `0.834{=show.py:show}`" in found


@pytest.mark.parametrize(
    ("typed", "count"), [("0.834", 1), ("1,250", 1), ("0.83", 0), ("20", 0)]
)
def test_under_another_heading_only_a_rare_number_is_known_again(
    project, told, typed, count
):
    project.append(PAGE, "\n## More\n")
    assert len(told(f"It is {typed} now.")) == count


@pytest.mark.parametrize(
    ("prose", "what"),
    [
        ("It is 0.84{=}.", "says `0.84`, and show.py:show prints no such number"),
        ("It is 0.62{=@2}.", "says `0.62`, and show.py:show prints no such number"),
        ("It is 0.834{=@2}.", "says `0.834`, and show.py:show prints no such number"),
        ("It is −0.61{=}.", "says `−0.61`, and show.py:show prints no such number"),
        ("It is 57%{=}.", "says `57%`, and show.py:show prints no such number"),
        ("It is `loss 0.844`{=}.", "says `0.844`, and show.py:show prints no such"),
        ("After 10{=} epochs.", "a slip in `10` would go unseen"),
        ("It is 0.61{=@9}.", "`show.py:show` prints no number at `{=@9}`"),
        ("It is 0.61{=@1.3}.", "`show.py:show` prints no number at `{=@1.3}`"),
        ("It is 0.61{=show.py}.", "the mark `{=show.py}` names no section"),
        ("It is 0.61{=show.py:shw}.", "has no section `shw`"),
        ("It is 0.61{=shw.py:show}.", "there is no snippet `tensors/creating/shw.py`"),
        ("It is 0.61 {=}.", "the mark `{=}` stands behind no number"),
        ("It is so{!}.", "the mark `{!}` stands behind no number"),
    ],
)
def test_a_mark_that_does_not_hold(told, prose, what):
    assert any(what in one for one in told(prose))


def test_the_nearest_number_is_offered(told):
    (found,) = told("It is 0.84{=}.")
    assert found.endswith(
        f"The nearest is 0.83, see {SNIPPET}:8. Read the whole sentence again, "
        "then write that."
    )


def test_a_mark_above_all_blocks_means_none(project):
    project.replace(PAGE, "What it prints:", "What 0.25{=} prints:")
    (found,) = project.problems()
    assert "means the block above, and there is none" in found


def test_readers_see_no_marks():
    text = (
        "Fell to 0.83{=a.py:b@1.2}, a fact{!} is 10{!}.\n\n```text\n1{=}\n```\n`2{=}`"
    )
    shown = "Fell to 0.83, a fact is 10.\n\n```text\n1{=}\n```\n`2{=}`"
    assert numbers.without_marks(text) == shown


class TestPictures:
    """The alt text of a figure."""

    SVG = "<svg><!-- 20 --><!-- −0.5 --></svg>"

    @pytest.fixture
    def alt(self, project):
        def alt(text: str) -> list[str]:
            drawing = "import matplotlib.pyplot as plt\nplt.show()\n# figure> "
            project.replace(SNIPPET, "import torch", f"import torch\n{drawing}{text}")
            project.write(SNIPPET.replace(".py", ".svg"), self.SVG)
            return project.problems()

        return alt

    @pytest.mark.parametrize(
        "text",
        [
            "Up to 20.",
            "Down to −0.5.",
            "Two rows.",
            "At 0.7{=x}.",
            "At 70{= x * 100 } percent, 0.35{=max(x / 2, 0.25)}.",
            "In 1998{!}.",
        ],
    )
    def test_what_the_picture_shows_may_be_said(self, alt, text):
        assert alt(text) == []

    @pytest.mark.parametrize("text", ["Ends at 20 {=x}.", "Half{=x} of it.", "So{!}."])
    def test_a_mark_behind_no_number_is_told(self, alt, text):
        (found,) = alt(text)
        assert "stands behind no number" in found
        assert found.startswith(f"{SNIPPET}:6: ")

    @pytest.mark.parametrize("number", ["21", "0.6", "30%", "1,000"])
    def test_what_nothing_tells_is_refused(self, alt, number):
        (found,) = alt(f"It ends\n# figure> at {number}, says the line.")
        assert found.startswith(
            f"{SNIPPET}:7: the alt text says `{number}`, which stands nowhere in the picture\n"
            f"  Say what computes it: `{number}{{=losses[-1]}}`"
        )
