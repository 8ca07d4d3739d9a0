"""What a clone costs: the files that snippets save are small, all together."""

from pathlib import Path

SNIPPETS = Path(__file__).parents[2] / "snippets"
MOST_BYTES = 3_000_000


def test_saved_files_take_three_megabytes_at_most():
    sizes = {one.name: one.stat().st_size for one in SNIPPETS.rglob("*.safetensors")}
    assert sizes
    assert sum(sizes.values()) <= MOST_BYTES, sizes
