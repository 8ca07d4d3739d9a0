"""What docs/start/install.md claims."""

import sys

import pytest
import torch

BUILT_FOR_CUDA = torch.version.cuda is not None


def test_the_end_of_the_version_names_the_build():
    """What follows the `+` names the build: `cpu`, or `cu132` for CUDA 13.2, or
    `rocm7.14`.
    """
    build = str(torch.__version__).partition("+")[2]
    if BUILT_FOR_CUDA:
        assert build == "cu" + torch.version.cuda.replace(".", "")
    else:
        assert build in ("", "cpu") or build.startswith(("rocm", "xpu"))


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a card")
def test_the_first_two_rows_tell_the_builds_apart():
    """| `False` | a version | all `None` or `False` | a CUDA build that finds no
    working card: driver missing or too old, or no card |
    """
    named = torch.version.cuda is not None
    assert named == ("+cu" in str(torch.__version__))
    assert torch.version.hip is None


@pytest.mark.skipif(torch.accelerator.is_available(), reason="there is a card")
def test_current_accelerator_names_what_the_build_is_made_for():
    """Do not leave out the `if`: `current_accelerator()` alone names what the build is
    *made for*.
    """
    made_for = torch.accelerator.current_accelerator()
    if BUILT_FOR_CUDA:
        assert made_for.type == "cuda"
    checked = torch.accelerator.current_accelerator(check_available=True)
    assert checked is None


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a card")
def test_the_two_messages_of_a_missing_card():
    """| `Torch not compiled with CUDA enabled` | You have the CPU build. If the
    machine has a card, run `python -m pip uninstall torch`, then install from a `cu…`
    index. |
    """
    message = "NVIDIA driver" if BUILT_FOR_CUDA else "not compiled with CUDA enabled"
    with pytest.raises((AssertionError, RuntimeError), match=message):
        torch.ones(2, device="cuda")


def test_numbers_in_a_tuple_compare_the_right_way():
    """As text, the comparison is over at the `1` and the `9`. Numbers in a tuple
    compare the right way. `torch.__version__` knows about this.
    """
    assert not "2.13.0" > "2.9.1"
    assert (2, 13, 0) > (2, 9, 1)
    assert torch.__version__ > "2.9.1"


def test_the_real_torch_is_a_folder():
    """`torch.__file__` says where it came from: for the real one, that is a file
    `__init__.py` in a folder `torch`.
    """
    assert torch.__file__.replace("\\", "/").endswith("/torch/__init__.py")


def test_these_versions_of_python_are_supported():
    """torch 2.15 comes for Python 3.11 to 3.15. torch 2.13, which checks these pages,
    also supports 3.10.
    """
    least = (3, 11) if torch.__version__ >= "2.15" else (3, 10)
    assert least <= sys.version_info[:2] <= (3, 15)
