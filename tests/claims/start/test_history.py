"""What docs/start/history.md claims."""

import torch


def test_a_version_compares_as_a_version():
    """`torch.__version__` looks like text, but it compares as a version should. In
    ordinary text `"1"` comes before `"9"`, so 2.13 seems the older one.
    """
    assert torch.__version__ > "2.9"
    assert not str(torch.__version__) > "2.9"


def test_a_version_is_no_decimal_number():
    """As a float, it comes before 2.9. As numbers in a tuple, it does not."""
    assert float("2.13") < float("2.9")
    assert (2, 13) > (2, 9)
