"""Every course gets the styles of bands, cards and folds; its own come after them."""

from __future__ import annotations

import re
from pathlib import Path

from sample_course import FILES, write_course

from torchproof.labels import Labels
from torchproof.publishing.markup.links import Home
from torchproof.staging.stager import Stager
from torchproof.staging.styles import READER, SCRIPTS, STYLES, style_files, with_ours

ROOT = Path(__file__).parents[2]


def test_a_staged_project_has_them_first_and_what_the_course_lists_after(tmp_path):
    listed = "extra_css: [own.css, assets/torchproof/code.css]\nnav:\n"
    changes = {"mkdocs.yml": FILES["mkdocs.yml"].replace("nav:\n", listed)}
    root = write_course(tmp_path, changes)
    Stager(root, tmp_path / "staged", Home()).stage()
    text = (tmp_path / "staged/mkdocs.yml").read_text()
    css = re.search(r"extra_css:\n(?:- .*\n)+|extra_css: \[.*\]", text)
    assert css
    assert re.findall(r"[\w./]+\.css", css[0]) == [
        *(one for one in STYLES if not one.endswith("/code.css")),
        "own.css",
        "assets/torchproof/code.css",
    ]
    for name, data in style_files().items():
        assert (tmp_path / "staged/docs" / name).read_bytes() == data


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
    assert with_ours([], SCRIPTS) == list(SCRIPTS)


def test_each_color_that_they_use_has_a_value_of_its_own():
    texts = {Path(n).name: data.decode() for n, data in style_files().items()}
    used = set(
        re.findall(
            r"var\((--tp-[\w-]+)",
            "".join(text for name, text in texts.items() if name.endswith(".css")),
        )
    )
    assert used <= set(re.findall(r"(--tp-[\w-]+):", texts["colors.css"]))


def test_our_brand_is_not_in_them():
    texts = b"".join(style_files().values()).decode()
    assert "Plex" not in texts and "Fraunces" not in texts and "url(" not in texts


def test_our_own_theme_comes_before_what_it_was_written_for():
    listed = (ROOT / "mkdocs.yml").read_text()
    places = [listed.index(name) for name in ("css/theme.css", STYLES[1], STYLES[2])]
    assert places == sorted(places)
