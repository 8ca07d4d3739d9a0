"""The mkdocs.yml of a staged project: what the author's says, without our plugin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from torchproof.publishing.indexes.search_index import SEPARATOR
from torchproof.publishing.markup.links import Home
from torchproof.staging.styles import EARLY_SCRIPT, SCRIPT

MKDOCS_YML = "mkdocs.yml"
BESIDE = "beside"
"""The folder of a project with what is published as it is, beside its pages."""
FACTS = "json_ld"
"""The key of a front matter with what the head of the page says."""

# A path in a mkdocs.yml.
_PATH = r"""\s*["']?([^\s"'#,}]+)"""
_MAP, _SEQ = "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"
_TEXT, _NULL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"
# Its work is done when a course is staged.
_DONE = {"torchproof"}
# A plugin that makes a page of each notebook and script, unless it is told otherwise.
JUPYTER = "mkdocs-jupyter"
_DEEPEST = 4  # folders from a folder of snippets down to a script
# Settings that stay as their author has them.
_AUTHORS = {"repo_name", "edit_uri"}
# With it, a dollar sign begins a formula; staged pages hold rendered ones.
FORMULAS = "pymdownx.arithmatex"
# What our Markdown needs of a builder.
EXTENSIONS = (
    "admonition",
    "attr_list",
    "md_in_html",
    "pymdownx.blocks.html",
    "pymdownx.details",
    "pymdownx.superfences",
)


@dataclass(frozen=True)
class Project:
    """The author's mkdocs.yml, the titles of lessons and labs, and the project's home.

    Titles are by the file that the nav names; `hidden` are folders of pages that it lacks;
    `styles` are all that pages load; `taken` are patterns of files that are to be taken
    along, no pages. The file is edited as nodes of YAML, so that any tag
    in it survives.
    """

    text: str
    titles: Mapping[str, str]
    home: Home
    styles: Sequence[str] = ()
    hidden: Sequence[str] = ()
    taken: Sequence[str] = ()

    def mkdocs_yml(self) -> str:
        """Return the file."""
        root = yaml.compose(self.text, Loader=yaml.SafeLoader)
        assert isinstance(root, yaml.MappingNode)  # the nav was read from it
        _set(root, "nav", self._nav_node(_get(root, "nav")))
        plugins = _without(_get(root, "plugins"), _DONE)
        _set(root, "plugins", self._told(plugins))
        _set(root, "markdown_extensions", _with(_get(root, "markdown_extensions")))
        _set(root, "extra_css", yaml.SequenceNode(_SEQ, [*map(_text, self.styles)]))
        scripts = _first([SCRIPT], _get(root, "extra_javascript"))
        _set(root, "extra_javascript", scripts)
        if self.hidden:
            _set(root, "not_in_nav", self._not_in_nav(_get(root, "not_in_nav")))
        _set(root, "extra", _early(_get(root, "extra")))
        for name, value in self._addresses.items():
            if name not in _AUTHORS or _get(root, name) is None:
                _set(root, name, _text(value) if value else None)
        return str(yaml.serialize(root, Dumper=yaml.SafeDumper, allow_unicode=True))

    @property
    def _addresses(self) -> dict[str, str]:
        """The settings that say where the project lives, as far as that is known."""
        return {
            "repo_url": self.home.repo_url,
            "repo_name": self.home.repository,
            "edit_uri": self.home.edit_uri,
            "site_url": self.home.site_url,
        }

    def _not_in_nav(self, node: yaml.Node | None) -> yaml.Node:
        known = str(node.value) if isinstance(node, yaml.ScalarNode) else ""
        return _text("\n".join([*known.split("\n"), *(f"/{h}/" for h in self.hidden)]))

    def _nav_node(self, node: yaml.Node | None) -> yaml.Node | None:
        if isinstance(node, yaml.SequenceNode):
            items = [self._nav_node(item) for item in node.value]
            return yaml.SequenceNode(node.tag, items)
        if isinstance(node, yaml.MappingNode):
            pairs = [self._pair(key, value) for key, value in node.value]
            return yaml.MappingNode(node.tag, pairs)
        title = self.titles.get(node.value) if node else None
        if node is None or title is None:
            return node
        return _mapping((title, _text(staged_page(node.value))))

    def _pair(self, key: yaml.Node, value: yaml.Node) -> tuple[yaml.Node, Any]:
        """Return a title and what stands behind it."""
        if not isinstance(value, yaml.ScalarNode):
            return key, self._nav_node(value)
        return key, _text(staged_page(value.value))

    def _told(self, plugins: yaml.Node | None) -> yaml.Node | None:
        """Return the plugins, of which the search takes names of code apart, and what
        makes pages of notebooks leaves ours alone."""
        told = _with_options(plugins, "search", _separated)
        return _with_options(told, JUPYTER, partial(_ignoring, self.taken))


def theme_folder(mkdocs_yml: str) -> str:
    """Return the folder that changes the theme, "" where there is none."""
    found = re.search(rf"\bcustom_dir:{_PATH}", _part(mkdocs_yml, "theme"))
    return PurePosixPath(found[1]).as_posix() if found else ""


def places_named(mkdocs_yml: str) -> list[str]:
    """Return the files and folders beside a mkdocs.yml that it names: the changes of the
    theme, hooks, and what it inherits. What lies elsewhere is none of the course."""
    hooks = re.findall(r"[^\s\"',\[\]]+\.py\b", _part(mkdocs_yml, "hooks"))
    inherited = re.findall(rf"(?m)^INHERIT:{_PATH}", mkdocs_yml)
    every = map(PurePosixPath, [theme_folder(mkdocs_yml), *hooks, *inherited])
    inside = (one for one in every if not one.is_absolute() and ".." not in one.parts)
    return [one.as_posix() for one in inside if one.parts]


def taken_along(snippets: Iterable[str]) -> list[str]:
    """Return patterns of the notebooks and scripts among the pages that are none."""
    depths = ["*/" * depth for depth in range(_DEEPEST + 1)]
    scripts = [f"{folder}/{depth}*.py" for folder in snippets for depth in depths]
    return ["downloads/*/*.ipynb", *scripts]


def _part(mkdocs_yml: str, name: str) -> str:
    """Return what stands below a key of a file, which may not be YAML yet."""
    said = re.sub(r"(?m)(^|\s)#.*", "", mkdocs_yml)
    found = re.search(rf"(?ms)^{name}:(.*?)(?=^[^\s-]|\Z)", said)
    return found[1] if found else ""


def settings_of(staged: Path) -> dict[str, Any]:
    """Return what a staged mkdocs.yml says otherwise than the author's, but for plugins."""
    root = _read(staged.read_text("utf-8"))
    addresses = ("repo_url", "repo_name", "edit_uri", "site_url")
    names = ("nav", "not_in_nav", "extra_css", *addresses)
    return {
        name: yaml.SafeLoader("").construct_document(node)
        for name in names
        if isinstance(root, yaml.MappingNode) and (node := _get(root, name))
        if not node.tag.startswith("!")  # the author's own, which MkDocs has read
    }


def listed(mkdocs_yml: str, name: str) -> list[str]:
    """Return what a list in this mkdocs.yml names."""
    root = _read(mkdocs_yml)
    node = _get(root, name) if isinstance(root, yaml.MappingNode) else None
    if isinstance(node, yaml.MappingNode):
        return [str(key.value) for key, _ in node.value]
    return list(map(_name, node.value)) if isinstance(node, yaml.SequenceNode) else []


@lru_cache(4)  # it takes as long to read as half of the pages
def _read(mkdocs_yml: str) -> yaml.Node | None:
    return yaml.compose(mkdocs_yml, Loader=yaml.SafeLoader)


def staged_page(file: str) -> str:
    """Return the file that stands for an entry of the nav in a staged project."""
    return f"{file.removesuffix('.ipynb')}.md" if file.endswith("/lab.ipynb") else file


def _get(root: yaml.MappingNode, name: str) -> Any:
    return next((value for key, value in root.value if key.value == name), None)


def _set(root: yaml.MappingNode, name: str, value: yaml.Node | None) -> None:
    if value is not None:
        rest = [(key, old) for key, old in root.value if key.value != name]
        root.value = [*rest, (_text(name), value)]


def _without(node: yaml.Node | None, names: Iterable[str]) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode):
        node.value = [item for item in node.value if _name(item) not in names]
    elif isinstance(node, yaml.MappingNode):
        node.value = [(key, item) for key, item in node.value if key.value not in names]
    return node


def _with(node: yaml.Node | None) -> yaml.Node:
    """Return the Markdown extensions with those that staged pages need."""
    if isinstance(node, yaml.MappingNode):
        known = {key.value for key, _ in node.value}
        node.value += [(_text(n), _empty()) for n in EXTENSIONS if n not in known]
        return node
    items = list(node.value) if isinstance(node, yaml.SequenceNode) else []
    known = {_name(item) for item in items}
    items += [_text(name) for name in EXTENSIONS if name not in known]
    return yaml.SequenceNode(_SEQ, items)


def _with_options(
    node: yaml.Node | None, name: str, change: Callable[[yaml.Node | None], yaml.Node]
) -> yaml.Node | None:
    """Return the plugins, the options of one changed."""
    if isinstance(node, yaml.SequenceNode):
        node.value = [
            _mapping((name, change(_options(item)))) if _name(item) == name else item
            for item in node.value
        ]
    elif isinstance(node, yaml.MappingNode):
        node.value = [
            (key, change(value) if key.value == name else value)
            for key, value in node.value
        ]
    return node


def _ignoring(patterns: Iterable[str], options: yaml.Node | None) -> yaml.MappingNode:
    """Return the options of a plugin that ignores these files, too."""
    own = options if isinstance(options, yaml.MappingNode) else _mapping()
    known = _get(own, "ignore")
    items = known.value if isinstance(known, yaml.SequenceNode) else []
    _set(own, "ignore", yaml.SequenceNode(_SEQ, [*items, *map(_text, patterns)]))
    return own


def _separated(options: yaml.Node | None) -> yaml.MappingNode:
    """Return the options of the search, with our separator unless there is one."""
    own = options if isinstance(options, yaml.MappingNode) else _mapping()
    if _get(own, "separator") is None:
        _set(own, "separator", _text(SEPARATOR))
    return own


def _early(extra: yaml.Node | None) -> yaml.Node:
    """Return the extra settings, with the script that runs before the theme's own."""
    own = extra if isinstance(extra, yaml.MappingNode) else _mapping()
    _set(own, "polyfills", _first([EARLY_SCRIPT], _get(own, "polyfills")))
    return own


def _first(ours: Sequence[str], node: yaml.Node | None) -> yaml.Node:
    """Return a list of files with ours in front, those left out that it holds."""
    items = list(node.value) if isinstance(node, yaml.SequenceNode) else []
    known = {item.value for item in items if isinstance(item, yaml.ScalarNode)}
    added = [_text(one) for one in ours if one not in known]
    return yaml.SequenceNode(_SEQ, [*added, *items])


def _name(item: yaml.Node) -> str:
    return str(
        item.value[0][0].value if isinstance(item, yaml.MappingNode) else item.value
    )


def _options(item: yaml.Node) -> yaml.Node | None:
    return item.value[0][1] if isinstance(item, yaml.MappingNode) else None


def _mapping(*pairs: tuple[str, yaml.Node]) -> yaml.MappingNode:
    return yaml.MappingNode(_MAP, [(_text(name), value) for name, value in pairs])


def _text(value: str) -> yaml.ScalarNode:
    return yaml.ScalarNode(_TEXT, value)


def _empty() -> yaml.ScalarNode:
    return yaml.ScalarNode(_NULL, "")
