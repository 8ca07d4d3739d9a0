"""Every course gets the styles of bands, cards and folds; its own come after them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from fontTools.ttLib import TTFont
from sample_course import FILES, write_course
from sample_site import lend

from torchproof.labels import Labels
from torchproof.publishing.markup.links import Home
from torchproof.staging.dressing.stylesheet import STYLESHEET
from torchproof.staging.stager import Stager
from torchproof.staging.styles import (
    EARLY_SCRIPT,
    READER,
    SCRIPT,
    STYLES,
    style_files,
    with_ours,
)

ROOT = Path(__file__).parents[2]
FONT = ROOT / "docs/assets/vendor/fonts/ibm-plex-sans-latin-400-normal.woff2"


CUT = "url(fonts/sans.woff2)"


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory, made: Path) -> Path:
    """The staged project of a course with styles, a font and a picture of its own."""
    listed = "extra_css: [css/own.css, https://x.org/a.css, assets/torchproof/code.css]\nextra_javascript: [js/own.js]"
    own = f".own {{ color: red }} /* why */ .b {{ background: url('b.svg') }} i {{ src: {CUT} }}"
    root = write_course(
        tmp_path_factory.mktemp("styles"),
        {
            "mkdocs.yml": FILES["mkdocs.yml"].replace("nav:\n", f"{listed}\nnav:\n"),
            "docs/css/own.css": own,
            "docs/css/b.svg": "<svg/>",
            "docs/first/adding.md": FILES["docs/first/adding.md"] + "\nπ&eacute;\n",
        },
    )
    (root / "docs/css/fonts").mkdir()
    (root / "docs/css/fonts/sans.woff2").write_bytes(FONT.read_bytes())
    Stager(lend(root, made), root / "staged", Home()).stage()
    return root / "staged"


def test_all_styles_are_one_small_file_the_packages_first(staged):
    project = yaml.safe_load(
        (staged / "mkdocs.yml").read_text().replace("!!python", "#")
    )
    assert project["extra_css"] == [STYLESHEET, "https://x.org/a.css"]
    style = (staged / "docs" / STYLESHEET).read_text()
    marks = [
        "--tp-ink:",
        "details.predict",
        ".lesson-card",
        ".own{color: red",
        ".snippet-versions",
    ]
    places = [style.index(mark) for mark in marks]
    assert places == sorted(places)
    assert "/*" not in style
    assert {path.name for path in staged.rglob("*.css")} == {"site.css"}


def test_what_they_name_is_found_from_there(staged):
    style = (staged / "docs" / STYLESHEET).read_text()
    assert 'url("../../css/b.svg")' in style
    assert 'url("fonts/sans.woff2")' in style


def test_fonts_have_what_pages_show_and_no_more(staged):
    (cut,) = staged.rglob("sans.woff2")
    assert cut.parent == staged / "docs/assets/torchproof/fonts"
    characters = TTFont(cut).getBestCmap()
    assert {*"Aa0~é"} <= {*map(chr, characters)}
    assert not {*"ñß"} & {*map(chr, characters)}
    assert cut.stat().st_size < FONT.stat().st_size / 2


def test_all_scripts_of_a_page_are_two_files_the_courses_own_behind_them(staged):
    text = (staged / "mkdocs.yml").read_text().replace("!!python", "#")
    project = yaml.safe_load(text)
    assert project["extra_javascript"] == [SCRIPT, "js/own.js"]
    assert project["extra"]["polyfills"] == [EARLY_SCRIPT]
    early, late = (
        (staged / "docs" / name).read_text() for name in (EARLY_SCRIPT, SCRIPT)
    )
    marks = [
        "torchproof = {",
        "replaceState",
        "search-help",
    ]  # what they build on first
    places = [late.index(mark) for mark in marks]
    assert places == sorted(places)
    assert "Worker" in early and "Worker" not in late
    assert not list(staged.rglob("reader.js"))


def test_scripts_that_know_the_reader_say_the_words_of_the_course():
    files = style_files(Labels(mark_read="Als gelesen markieren"))
    assert '"mark_read": "Als gelesen markieren"' in files[READER].decode()


def test_what_is_listed_stays_where_it_is():
    assert with_ours(["a.css", STYLES[1]], STYLES) == [
        STYLES[0],
        *STYLES[2:],
        "a.css",
        STYLES[1],
    ]
    assert with_ours([], [SCRIPT]) == [SCRIPT]


def test_each_color_that_they_use_has_a_value_of_its_own():
    texts = {Path(n).name: data.decode() for n, data in style_files(Labels()).items()}
    used = set(
        re.findall(
            r"var\((--tp-[\w-]+)",
            "".join(text for name, text in texts.items() if name.endswith(".css")),
        )
    )
    assert used <= set(re.findall(r"(--tp-[\w-]+):", texts["colors.css"]))


def test_our_brand_is_not_in_them():
    texts = b"".join(style_files(Labels()).values()).decode()
    assert "Plex" not in texts and "Fraunces" not in texts and "url(" not in texts


def test_our_own_theme_comes_before_what_it_was_written_for():
    listed = (ROOT / "mkdocs.yml").read_text()
    names = ("css/theme.css", "torchproof/code.css", "torchproof/predict.css")
    places = [listed.index(name) for name in names]
    assert places == sorted(places)
