"""The sample course in the clothes of this one: its settings, assets and overrides."""

import re
import shutil
from pathlib import Path

import sample_course
from built import ROOT, build

from torchproof.files import cache_in

# The filter of this course stands on its page.
MESSAGES_PAGE = """\
# Error messages

<script src="../assets/js/messages.js" defer></script>
"""


def build_dressed(folder: Path, changes: dict[str, str], more_nav: str = "") -> Path:
    """Write the course, some of its files changed, and build it; return the site."""
    write_dressed(folder, changes, more_nav)
    build(folder / "site", folder)
    return folder / "site"


def write_dressed(folder: Path, changes: dict[str, str], more_nav: str = "") -> None:
    """Write the course, some of its files changed.

    What is made for its pages is kept with that of this course: fonts are cut once for all.
    """
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    own = sample_course.MKDOCS_YML.partition("nav:\n")[2]
    nav = f"nav:\n{own}{more_nav}\n"
    mkdocs_yml = re.sub(r"(?ms)^nav:\n.*?^(?=\S)", lambda _: nav, settings)
    sample_course.write_course(folder, {"mkdocs.yml": mkdocs_yml, **changes})
    for name in ("assets", "overrides"):
        shutil.copytree(ROOT / "docs" / name, folder / "docs" / name)
    for name in ("made", "templates"):
        kept = cache_in(ROOT) / name
        kept.mkdir(exist_ok=True)
        (cache_in(folder) / name).symlink_to(kept)
