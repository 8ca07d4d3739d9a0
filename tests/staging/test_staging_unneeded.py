"""A theme's styles lose what demands a part that no page has, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchproof.staging.dressing.unneeded import Names, needed, trim

PAGE = """<p class="a b" dir='ltr'><i class=c title="bare">no</i>"""
SCRIPT = """made.className = `kind--${kind} made`"""


@pytest.mark.parametrize(
    "rule",
    [
        ".a{x:1}",
        ".a .b>.c::after{x:1}",
        ".kind--any{x:1}",
        ".made,p,*{x:1}",
        "[dir=ltr] .a[hidden]{x:1}",
        ".a:not(.gone){x:1}",
        ":is(.gone,.a){x:1}",
        '[title="bare"]{x:1}',
        "@media print{.a{x:url(a;b,.gone)}}",
        "@font-face{x:.gone}",
    ],
)
def test_what_may_be_needed_stays_as_it_is(rule):
    assert needed(rule, Names([PAGE], [SCRIPT])) == rule


@pytest.mark.parametrize(
    "rule",
    [
        ".gone{x:1}",
        ".a .gone>.c{x:1}",
        ".a.gone:hover{x:1}",
        "[dir=rtl] .a{x:1}",
        ".no{x:1}",  # a word, and no class
        "@media print{@supports (x:1){.gone{x:1}}}",
        "[data-md-color-switching] .a{x:1}",  # the whole page would be styled anew
    ],
)
def test_what_demands_another_name_goes(rule):
    assert needed(rule, Names([PAGE], [SCRIPT])) == ""


def test_of_a_list_the_selectors_stay_that_may_select():
    rule = ".gone, .a ,.b .gone{x:1}.c{y:2}"
    assert needed(rule, Names([PAGE], [SCRIPT])).replace(" ", "") == ".a{x:1}.c{y:2}"


def test_a_site_is_cut_from_what_the_theme_has(tmp_path: Path):
    """Also when it was cut before, to other pages."""
    place = "assets/stylesheets/main.css"
    for folder, style in (("site", ".a{x:1}"), ("theme", ".a{x:1}.b{x:1}.gone{x:1}")):
        file = tmp_path / folder / place
        file.parent.mkdir(parents=True)
        file.write_text(style)
    (tmp_path / "site/index.html").write_text(PAGE)
    trim(tmp_path / "site", [str(tmp_path / "own"), str(tmp_path / "theme")])
    assert (tmp_path / "site" / place).read_text() == ".a{x:1}.b{x:1}"
