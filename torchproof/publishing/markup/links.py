"""Links out of a page: to other pages, to downloads, and to where the project lives."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode, urljoin, urlsplit

from torchproof.settings import Settings, is_on

# A variable: with "1" in it, a site is built with links to what readers take along.
TAKE_ALONG = "TORCHPROOF_TAKE_ALONG"

LinkTo = Callable[[str], str]
"""Takes the target of a link as a page writes it; returns where it leads, or ""."""


@dataclass(frozen=True)
class _Forge:
    """A host of repositories: its address, what it calls the way to a page's editor and
    to a new issue, the variable by which its runners tell the repository, and the query
    that fills in the title and the text of an issue."""

    address: str
    edit: str
    issues: str
    variable: str
    filled: tuple[str, str] = ("title", "body")

    def repository(self, address: str) -> str:
        """Return what the forge calls the repository at an address, or ""."""
        start = f"{self.address}/"
        name = address.removeprefix(start) if address.startswith(start) else ""
        return name.strip("/").removesuffix(".git")


_FORGES = {
    "github": _Forge(
        "https://github.com", "edit", "issues/new/choose", "GITHUB_REPOSITORY"
    ),
    "gitlab": _Forge(
        "https://gitlab.com",
        "-/edit",
        "-/issues/new",
        "CI_PROJECT_PATH",
        ("issue[title]", "issue[description]"),
    ),
    "codeberg": _Forge(
        "https://codeberg.org", "_edit", "issues/new", "GITHUB_REPOSITORY"
    ),
}


@dataclass(frozen=True)
class Home:
    """Where the project lives, as far as the environment tells: "" is unknown.

    `settings` name the forge, and the branches that links point to: the sources, and the
    notebooks of the published site (Colab opens notebooks from a branch only; deploying
    pushes `downloads/` there). `pages` is the folder of the pages in the repository, and
    `forms` are the files of its forms for issues, which GitHub alone fills in.
    `takes_along` tells whether the built site gets a zip of itself and books, to link to.
    """

    repository: str = ""
    site_url: str = ""
    settings: Settings = field(default_factory=Settings)
    pages: str = "docs"
    takes_along: bool = False
    forms: tuple[str, ...] = ()

    @property
    def repo_url(self) -> str:
        """Return the address of the repository, or "" when it is unknown."""
        address = _FORGES[self.settings.forge].address
        return f"{address}/{self.repository}" if self.repository else ""

    @property
    def edit_uri(self) -> str:
        """Return what leads from the repository to the editor of a page, or ""."""
        edit = _FORGES[self.settings.forge].edit
        return f"{edit}/{self.settings.branch}/{self.pages}/" if self.repository else ""

    @property
    def issues(self) -> str:
        """Return the address where a reader reports something, or ""."""
        new = _FORGES[self.settings.forge].issues
        return f"{self.repo_url}/{new}" if self.repository else ""

    def commit(self, commit: str) -> str:
        """Return the address of a commit, or ""."""
        return f"{self.repo_url}/commit/{commit}" if self.repository else ""

    def report(self, form: str, title: str, facts: Mapping[str, str]) -> str:
        """Return the address of a new issue with some facts filled in, or "".

        They go into the fields of the form, by their ids, if the repository has it, and
        into the text of the issue otherwise.
        """
        if not self.repository:
            return ""
        forge = _FORGES[self.settings.forge]
        if form in self.forms:
            filled = {"template": form, "title": title, **facts}
        else:
            text = "".join(f"{name}: {fact}\n" for name, fact in facts.items())
            filled = dict(zip(forge.filled, (title, text), strict=True))
        query = urlencode(filled, quote_via=quote, safe="/:,")
        return f"{self.repo_url}/{forge.issues.removesuffix('/choose')}?{query}"

    def colab(self, notebook: str) -> str:
        """Return the address that opens a published notebook in Colab, or ""."""
        if not self.repository or self.settings.forge != "github":
            return ""  # Colab opens notebooks from GitHub alone
        branch = self.settings.notebook_branch
        base = "https://colab.research.google.com/github"
        return f"{base}/{self.repository}/blob/{branch}/{notebook}"

    def file(self, file: str) -> str:
        """Return the public address of a file of the site, or its path if unknown."""
        return urljoin(self.site_url, file)

    def page(self, page: str) -> str:
        """Return the public address of a page ("autograd/gradients"), or ""."""
        return urljoin(self.site_url, page_url(page)) if self.site_url else ""


NOWHERE = Home()
"""The home of a project that tells nobody where it lives."""


def home_from(
    environment: Mapping[str, str],
    settings: Settings | None = None,
    written: Mapping[str, str] | None = None,
) -> Home:
    """Return the project's home as `SITE_URL` and the runner of its forge tell it.

    What they do not tell, mkdocs.yml may: `written` is its `site_url` and `repo_url`.
    """
    settings, written = settings or Settings(), written or {}
    site_url = environment.get("SITE_URL") or written.get("site_url", "")
    if site_url and not site_url.endswith("/"):
        site_url += "/"
    forge = _FORGES[settings.forge]
    repository = environment.get(forge.variable) or forge.repository(
        written.get("repo_url", "")
    )
    takes_along = is_on(TAKE_ALONG, environment)
    return Home(repository, site_url, settings, takes_along=takes_along)


def page_url(page: str) -> str:
    """Return the address of a page ("autograd/gradients") below the site's root."""
    folder, _, name = page.rpartition("/")
    if name == "index":
        return f"{folder}/" if folder else ""
    return f"{page}/"


def relative(target: str, page: str) -> str:
    """Return the path of a file of the site as a page's source would write it.

    Both count from docs/: `relative("concepts.md", "autograd/gradients")` is
    `../concepts.md`.
    """
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def resolved(target: str, page: str) -> tuple[str, str] | None:
    """Return path (counted from docs/) and #anchor of a relative link in a page.

    None for links that lead out of the site or stay on the page.
    """
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path))
    return path, f"#{parts.fragment}" if parts.fragment else ""


def public_links(page: str, home: Home) -> LinkTo:
    """Return where links of a page lead from anywhere: "" unless the site is known."""

    def link_to(target: str) -> str:
        if urlsplit(target).scheme:
            return target
        found = resolved(target, page)
        if found is None or not home.site_url:
            return ""
        return urljoin(home.site_url, _address(found[0])) + found[1]

    return link_to


def site_links(page: str, shown_on: str) -> LinkTo:
    """Return where links of a page lead from another page of the site."""

    def link_to(target: str) -> str:
        if urlsplit(target).scheme:
            return target
        path, anchor = resolved(target, page) or (f"{page}.md", target)
        return page_relative(_address(path), shown_on) + anchor

    return link_to


def text_links(page: str, home: Home) -> LinkTo:
    """Return where links of a page lead from a text that lies beside it on the site.

    That is anywhere, if the site is known: such texts are taken elsewhere.
    """
    name = page.rpartition("/")[2]
    public, near = public_links(page, home), site_links(page, page)

    def link_to(target: str) -> str:
        own = f"{name}.md{target}" if target.startswith("#") else target
        return (public if home.site_url else near)(own)

    return link_to


def page_relative(address: str, page: str) -> str:
    """Return an address below the site's root as seen from a rendered page."""
    found = posixpath.relpath(address or ".", page_url(page) or ".")
    return f"{found}/" if address.endswith("/") or not address else found


def _address(path: str) -> str:
    return page_url(path.removesuffix(".md")) if path.endswith(".md") else path
