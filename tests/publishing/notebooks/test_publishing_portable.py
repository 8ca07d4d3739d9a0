import pytest

from torchproof.publishing.notebooks.portable import portable


def link_to(target: str) -> str:
    return {"a.md": "https://x.org/a/", "https://y.org": "https://y.org"}.get(
        target, ""
    )


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[A](a.md)", "[A](https://x.org/a/)"),
        ('[A](a.md "Title (1)")', "[A](https://x.org/a/)"),
        ("[`torch.sum`](https://y.org)", "[`torch.sum`](https://y.org)"),
        ("[`x[0]`](gone.md)", "`x[0]`"),
        ("![Alt text](gone.png)", "Alt text"),
        ("[A](a.md){ .md-button } and", "[A](https://x.org/a/) and"),
        ("## Title { #id }", "## Title"),
        ("Text\n{ .why }", "Text\n"),
        ('<div class="grid" markdown>\n\nText\n\n</div>', "Text"),
        (":material-check: Done", "Done"),
        ("A set {1, 2} stays", "A set {1, 2} stays"),
    ],
)
def test_what_only_mkdocs_reads_is_removed(markdown, expected):
    assert portable(markdown, link_to) == expected.strip("\n")


@pytest.mark.parametrize(
    "kept",
    [
        "`[A](a.md){ .x }`",
        "```python\nx = {i=1}\n\n\n\n[A](a.md)\n```",
        r"$\sum_{i=1}^{n} x_i$ and $$\frac{a}{.b}$$",
        "~~~bash\nls { .x }\n~~~",
    ],
)
def test_code_and_math_stay_as_they_are(kept):
    assert portable(kept, link_to) == kept
