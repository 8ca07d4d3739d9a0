import pytest

from torchproof.publishing.markup.links import (
    Home,
    home_from,
    page_relative,
    page_url,
    public_links,
    relative,
    site_links,
)
from torchproof.settings import Settings


def test_nothing_is_linked_while_nothing_is_known():
    home = home_from({})
    assert (home.repo_url, home.edit_uri, home.colab("a.ipynb"), home.page("a/b")) == (
        "", "", "", "",
    )  # fmt: skip


def test_nobody_is_told_where_to_report_while_nothing_is_known():
    assert home_from({}).issues == ""


def test_links_come_from_the_environment():
    home = home_from({"GITHUB_REPOSITORY": "o/r", "SITE_URL": "https://x.org/a"})
    assert home.repo_url == "https://github.com/o/r"
    assert home.edit_uri == "edit/main/docs/"
    assert home.issues == "https://github.com/o/r/issues/new/choose"
    assert home.page("autograd/gradients") == "https://x.org/a/autograd/gradients/"
    assert home.colab("downloads/a/b.ipynb") == (
        "https://colab.research.google.com/github/o/r/blob/notebooks/downloads/a/b.ipynb"
    )


@pytest.mark.parametrize(
    ("page", "url"), [("index", ""), ("a/index", "a/"), ("a/b", "a/b/"), ("a", "a/")]
)
def test_pages_have_addresses_like_folders(page, url):
    assert page_url(page) == url


def test_sources_link_relative_to_their_folder():
    assert relative("concepts.md", "a/b") == "../concepts.md"
    assert relative("a/c.md", "a/b") == "c.md"
    assert relative("a/c.md", "index") == "a/c.md"


def test_rendered_pages_link_relative_to_their_address():
    assert page_relative("downloads/x.zip", "a/lab") == "../../downloads/x.zip"
    assert page_relative("a/b/", "a/lab") == "../b/"
    assert page_relative("", "a/lab") == "../../"


def test_links_of_a_page_lead_to_the_public_site():
    link_to = public_links("a/b", Home("", "https://x.org/s/"))
    assert link_to("../c/d.md#e") == "https://x.org/s/c/d/#e"
    assert link_to("../index.md") == "https://x.org/s/"
    assert link_to("https://y.org/z") == "https://y.org/z"
    assert link_to("#here") == ""
    assert public_links("a/b", Home())("../c/d.md") == ""


def test_links_of_a_page_lead_on_from_another_page():
    link_to = site_links("a/b", "a/lab")
    assert link_to("../c/d.md#e") == "../../c/d/#e"
    assert link_to("#here") == "../b/#here"
    assert link_to("https://y.org/z") == "https://y.org/z"


def test_another_forge_has_its_own_ways_to_edit_and_no_colab():
    settings = Settings(forge="gitlab", branch="trunk")
    home = home_from({"CI_PROJECT_PATH": "o/r"}, settings)
    assert home.repo_url == "https://gitlab.com/o/r"
    assert home.issues == "https://gitlab.com/o/r/-/issues/new"
    assert home.edit_uri == "-/edit/trunk/docs/"
    assert home.colab("downloads/a/b.ipynb") == ""
