from sample_course import lines

from torchproof.publishing.listings.blocks import Callout, Code, Text, blocks


def test_text_and_code_alternate():
    found = blocks('One\n\n```python\n--8<-- "a/b/c.py:d"\n```\n\nTwo\n')
    assert [type(block) for block in found] == [Text, Code, Text]
    assert found[0] == Text("One")
    assert found[1].fence.include.file == "a/b/c.py"


def test_other_fences_are_text():
    text = "```bash\n!!! no callout\npip install torch\n```"
    assert blocks(text) == [Text(text)]


def test_callouts_hold_blocks():
    text = lines("""
        ??? tip "Hint, `quoted`"
            Read on.

            ```python
            --8<-- "a/b/c.py:d"
            ```

        After.
    """)
    fold, after = blocks(text, first_line=11)
    assert isinstance(fold, Callout)
    assert (fold.kind, fold.title, fold.folded) == ("tip", "Hint, `quoted`", True)
    assert fold.has_code
    assert fold.children[0] == Text("Read on.")
    assert fold.children[1].fence.line == 14
    assert after == Text("After.")


def test_callouts_without_a_title_have_their_kind():
    (box,) = blocks("!!! warning\n    Hot.\n")
    assert box == Callout("warning", "Warning", False, (Text("Hot."),))


def test_an_empty_title_stays_empty():
    (box,) = blocks('!!! note ""\n    Bare.\n')
    assert box.title == ""


def test_tabs_are_callouts():
    (tab, other) = blocks('=== "Linux"\n    One.\n\n=== "macOS"\n    Two.\n')
    assert (tab.kind, tab.title) == ("tab", "Linux")
    assert (other.kind, other.title) == ("tab", "macOS")
