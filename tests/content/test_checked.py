"""What the pages of this course show is what a recorded run on a CPU vouches for."""

from pathlib import Path

import pytest

from torchproof.devices import CPU
from torchproof.lesson import curriculum
from torchproof.publishing.vouching.evidence import unchecked_blocks

COURSE = curriculum.load(Path(__file__).parents[2])
RECORDED = pytest.mark.skipif(
    not COURSE.shelf.of(CPU), reason="no run on a CPU is recorded yet: `make record`"
)


@RECORDED
def test_each_block_is_held_by_a_record():
    missing = [block.name for block in unchecked_blocks(COURSE)]
    assert not missing, f"run them and record it, `make record`: {missing}"
