"""The contrast of our colors, also where axe cannot tell what lies behind a text."""

import re
from pathlib import Path

import pytest
from built import ROOT

CSS = ROOT / "docs" / "assets" / "css" / "theme.css"
ENGINE = ROOT / "torchproof" / "styles" / "look" / "colors.css"
CODE = ["ink", "soft", "keyword", "function", "string", "number", "comment", "ember"]
READ_ON = {
    "paper": ["ink", "soft", "ember", "proof", "varies", "cuda", "error"],
    "raised": ["ink", "soft", "ember", "proof", "varies", "cuda", "error"],
    "code": CODE,
    "proof-tint": ["ink", "proof"],
    "varies-tint": ["ink", "varies"],
    "cuda-tint": ["ink", "cuda"],
    "error-tint": ["ink", "error"],
    "other-tint": ["ink", "soft"],
    "ember-tint": ["ink", "ember"],
    "ember": ["paper"],
}


SCHEMES = {"light": "[data-md-color-scheme]", "dark": '[data-md-color-scheme="slate"]'}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    """4.5 to 1, as WCAG 2.2 AA asks for text of any size."""
    colors = colors_of(scheme)
    faint = [
        f"{text} on {ground}: {contrast(colors[text], colors[ground]):.2f}"
        for ground, texts in READ_ON.items()
        for text in texts
        if contrast(colors[text], colors[ground]) < 4.5
    ]
    assert not faint, "\n".join(faint)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_bands_of_any_course_can_be_read(scheme: str) -> None:
    colors = colors_of(scheme, ENGINE)
    for name in ("proof", "varies", "cuda", "error"):
        assert contrast(colors[name], colors[f"{name}-tint"]) >= 4.5, name


def colors_of(scheme: str, file: Path = CSS) -> dict[str, str]:
    """Return the colors that a scheme defines, by name."""
    css = file.read_text(encoding="utf-8").replace(":where([data", "[data")
    css = css.replace("]) {", "] {")
    selector = re.escape(SCHEMES[scheme])
    block = re.search(rf"^ *{selector} {{\n(.*?)}}", css, re.S | re.M)
    assert block
    return dict(re.findall(r"--tp-([a-z-]+): #([0-9a-f]{6});", block[1]))


def contrast(one: str, other: str) -> float:
    """Return the ratio of two colors' luminance, the lighter first."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    """Return the relative luminance of an sRGB color like "ff9a6c"."""
    red, green, blue = (linear(int(color[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """Return the linear value of one sRGB channel."""
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
