"""The vendored files are those that `renew.py` fetched, byte for byte."""

import hashlib
import runpy
from pathlib import Path

import pytest
from built import ROOT

RENEW = runpy.run_path(str(ROOT / "docs/assets/renew.py"))
VENDORED = pytest.mark.parametrize(
    "vendor", [ROOT / "docs/assets/vendor", ROOT / "torchproof/vendor"]
)


@VENDORED
def test_each_file_has_the_hash_that_was_recorded(vendor: Path) -> None:
    recorded = (vendor / "SHA256SUMS").read_text().splitlines()
    for line in recorded:
        digest, name = line.split("  ")
        data = (vendor / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest, name


@VENDORED
def test_no_file_is_without_a_hash(vendor: Path) -> None:
    """So that none can be added beside those that were fetched."""
    assert RENEW["sums"](vendor) == (vendor / "SHA256SUMS").read_text()


def test_the_readme_names_the_versions_that_were_fetched() -> None:
    table = (ROOT / "docs/assets/README.md").read_text()
    for version in RENEW["VERSIONS"].values():
        assert f"| {version} |" in table


def test_the_published_site_has_no_other_scripts(site: Path) -> None:
    """Material's own, ours, those of the package, and the vendored ones."""
    folders = {
        path.relative_to(site).parts[:2]
        for end in ("js", "mjs")
        for path in site.rglob(f"*.{end}")
    }
    assert folders <= {
        ("assets", "javascripts"),
        ("assets", "js"),
        ("assets", "torchproof"),
        ("assets", "vendor"),
    }
