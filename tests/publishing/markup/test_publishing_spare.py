"""A page comes without the indents of its templates; where blanks count, they stay."""

from __future__ import annotations

import pytest

from torchproof.publishing.markup.spare import without_spare


def test_blanks_between_tags_are_one_line_break():
    page = "<ul>\n\n    \n  <li>\n      a\n  b <b>c</b>\n <i>d</i></li>  \n\n</ul>"
    small = "<ul>\n<li>\n      a\n  b <b>c</b>\n<i>d</i></li>\n</ul>"
    assert without_spare(page) == small


def test_words_stay_apart():
    assert (
        without_spare("<b>a</b>\n  <b>b</b> <b>c</b>") == "<b>a</b>\n<b>b</b> <b>c</b>"
    )


@pytest.mark.parametrize("name", ["pre", "code", "textarea", "script", "style"])
def test_what_shows_its_blanks_keeps_them(name):
    kept = f'<{name} class="x"><i>if</i>\n\n    <b>x</b>\n</{name}>'
    assert without_spare(f"<p>\n  {kept}\n\n\n<p>") == f"<p>\n{kept}\n<p>"
    assert without_spare("<pre><code>\n  <i>\n</code>\n  <b></pre>").count("\n  ") == 2
