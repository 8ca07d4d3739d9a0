"""What docs/start/install.md claims."""

import subprocess
import sys
import venv

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


def python(program: str, *options: str, **settings) -> subprocess.CompletedProcess:
    """Run a program in another Python."""
    command = [sys.executable, *options, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, **settings)


def test_without_numpy_torch_warns_when_imported_and_works():
    """It prints a warning when it is imported (silenced here) and works, until
    something needs an array:
    """
    program = "import sys; sys.modules['numpy'] = None\nimport torch\n"
    program += "print((torch.ones(2) + 1).tolist()); torch.ones(2).numpy()"
    result = python(program)
    assert "Failed to initialize NumPy" in result.stderr
    assert result.stdout == "[2.0, 2.0]\n"
    assert "RuntimeError: Numpy is not available" in result.stderr


def test_a_file_beside_the_script_comes_first(tmp_path):
    """Python looks for modules beside your script first. Notes in a file of that name
    hide PyTorch from all scripts in the folder:
    """
    (tmp_path / "torch.py").write_text("# notes\n")
    program = "import torch; print(torch.__file__)"
    assert str(tmp_path) in python(program, cwd=tmp_path).stdout


def test_none_of_the_three_wheels_fits():
    """None. The first is for Linux, the second for Python 3.13, the third for Macs. In
    that case pip says `No matching distribution found for torch`.
    """
    tags = pytest.importorskip("packaging.tags")
    utils = pytest.importorskip("packaging.utils")
    here = set(tags.cpython_tags((3, 12), platforms=["win_amd64"]))
    for name in (
        "torch-2.13.0-cp312-cp312-manylinux_2_28_x86_64.whl",
        "torch-2.13.0-cp313-cp313-win_amd64.whl",
        "torch-2.13.0-cp312-cp312-macosx_14_0_arm64.whl",
    ):
        assert not utils.parse_wheel_filename(name)[3] & here
    fits = utils.parse_wheel_filename("torch-2.13.0-cp312-cp312-win_amd64.whl")
    assert fits[3] & here


def test_the_prefix_tells_a_virtual_environment(tmp_path):
    """Which Python is it that runs, and is it the one of your environment? This tells,
    and so does `sys.executable`, its full path:
    """
    venv.create(tmp_path / "own", with_pip=False)
    folder = "Scripts" if sys.platform == "win32" else "bin"
    ask = "import sys; print(sys.prefix != sys.base_prefix, sys.executable)"
    own = str(tmp_path / "own" / folder / "python")
    result = subprocess.run([own, "-c", ask], capture_output=True, text=True)
    assert result.stdout.split() == ["True", own]
