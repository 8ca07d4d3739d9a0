"""Fences with outputs, on their way to a builder that knows no outputs."""

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from torchproof.publishing.listings.outputs import mark_outputs, with_bands
from torchproof.wording import indented

EXTENSIONS = [
    "admonition", "attr_list", "md_in_html", "pymdownx.blocks.html",
    "pymdownx.details", "pymdownx.highlight", "pymdownx.superfences", "pymdownx.tabbed",
]  # fmt: skip
CONFIGS = {
    "pymdownx.highlight": {"pygments_lang_class": True},
    "pymdownx.tabbed": {"alternate_style": True},
}
CODES = {
    "one output": "print(1)\n# > 1",
    "empty lines": "a = 1\n\n\n\nprint(a)\n# > 1\n\nb = 2",
    "empty lines printed": "f()\n# >\n# >\n# > x\n# >",
    "markup": "f('</code></pre>')\n# > </code></pre><b>&amp; &lt;",
    "Markdown": "f()\n# > *a* _b_ `c` [d](e) $x$ # f \\n ![g](h)",
    "marks of blocks": "f()\n# > ///\n# > /// html | div\nx = '''\n///\n/// end\n    ///\n'''",
    "fences": "f()\n# > ~~~~\n# > :::",
    "a text of several lines": 'x = """\n\n    a\n\n"""\nprint(x)\n# > a',
    "Unicode": "f()\n# > 中文 \u2028 é 🔥",
    "another release": "f()\n# > 1\n# torch 2.11.0> 2\n# cuda> 3",
    "it varies": "f()\n# ~> 1.5 s",
}
AROUND = {
    "nothing": "{}",
    "a callout": '!!! note "A"\n\n    Text.\n\n{i}',
    "a fold in a callout": '!!! note "A"\n\n    ??? tip "B"\n\n{ii}',
    "a tab": '=== "A"\n\n{i}\n\n=== "B"\n\n{i}',
    "an item": "- A\n\n{i}\n\n- B",
    "text": "Before.\n\n{}\n\nAfter.\n{{ .note }}",
}


def placed(fence: str, around: str) -> str:
    once = indented(fence)
    return around.format(fence, i=once, ii=indented(once))


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_a_fence_with_outputs_looks_as_if_the_page_were_marked(code, around):
    markdown = placed(f"```python\n{code}\n```", around)
    rendered = Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
    expected = BeautifulSoup(mark_outputs(rendered.convert(markdown)), "html.parser")
    rendered.reset()
    found = BeautifulSoup(rendered.convert(with_bands(markdown)), "html.parser")
    assert elements(found) == elements(expected)
    assert expected.select("code > span.output")


def elements(soup: BeautifulSoup) -> list[tuple[str, object, str]]:
    """Return each element with its attributes and its text, white space in code as it is.

    Names and punctuation in code, which look as its text, need be none, and a block may
    say how many lines it has.
    """
    return [
        (
            tag.name,
            {
                k: sorted(v) if isinstance(v, list) else v
                for k, v in tag.attrs.items()
                if k != "style"
            },
            tag.get_text()
            if tag.find_parent("pre")
            else " ".join(tag.get_text().split()),
        )
        for tag in soup.find_all(True)
        if tag.get("class") not in (["n"], ["p"], ["w"])
    ]


@pytest.mark.parametrize(
    "markdown",
    [
        "```text\n# > 1\n```",
        "```bash\n# > 1\n```",
        "# > 1",
        "```mermaid\nflowchart\n```",
    ],
)
def test_what_shows_no_output_stays_as_it_is(markdown):
    assert with_bands(markdown) == markdown


def test_the_class_of_a_fence_stays():
    html = Markdown(extensions=EXTENSIONS).convert(
        with_bands("``` { .python .needs-gpu }\nf()\n# cuda> 1\n```")
    )
    assert 'class="highlight language-python needs-gpu"' in html
