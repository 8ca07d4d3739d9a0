import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

from sample_course import CPU, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.bundle import bundle
from torchproof.records.entry import Outcome


def files_of(archive: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name).decode() for name in opened.namelist()}


def archive_of(root: Path, lesson: str = "adding") -> bytes:
    course = curriculum.load(root)
    return bundle(course, course.lessons[f"first/{lesson}"])


TENSOR = {"snippets/first/adding/tensor.py": '"""A tensor."""\n\nimport torch\n'}


def readme_of(root: Path) -> str:
    return files_of(archive_of(root))["adding/README.txt"]


def test_it_holds_the_scripts_and_a_readme(tmp_path):
    files = files_of(archive_of(write_course(tmp_path)))
    assert list(files) == ["adding/README.txt", "adding/add.py", "adding/picture.py"]
    readme = files["adding/README.txt"]
    assert "  add.py      Two numbers and their sum.\n" in readme


def test_the_readme_says_what_records_say(tmp_path):
    write_record(write_course(tmp_path, TENSOR))
    readme = readme_of(tmp_path)
    assert "  CPU: checked with torch 1.2.3 (Python 3.11, 2026-01-31)\n" in readme
    assert "  CUDA: not yet run\n" in readme
    assert "pip install torch==1.2.3 matplotlib numpy\n" in readme


def test_a_pinned_version_is_no_run(tmp_path):
    root = write_course(tmp_path, TENSOR | {"requirements/test.txt": "torch==99.1\n"})
    readme = readme_of(root)
    assert "99.1" not in readme
    assert "pip install torch matplotlib numpy\n" in readme
    assert "  CPU: not yet run\n" in readme


def test_the_version_to_install_is_one_that_printed_all_of_it(tmp_path):
    write_record(write_course(tmp_path, TENSOR))
    newer = replace(CPU, torch="1.3.0")
    write_record(tmp_path, newer, Outcome({1: "9"}), ["first/adding/add.py"])
    write_record(tmp_path, newer, snippets=["first/adding/picture.py"])
    readme = readme_of(tmp_path)
    assert "pip install torch==1.2.3 matplotlib numpy" in readme
    assert (
        "(Python 3.11, 2026-01-31); 1 of 3 scripts checked with torch 1.3.0" in readme
    )


def test_the_readme_names_what_the_scripts_say_they_need(tmp_path):
    digits = '"""Digits."""\n\n# needs: sklearn (the digits come with it)\n'
    write_course(tmp_path, {"snippets/first/adding/digits.py": digits})
    assert "pip install matplotlib scikit-learn\n" in readme_of(tmp_path)


def test_it_names_no_package_that_the_scripts_do_without(tmp_path):
    code = (
        '"""Sums."""\n\nimport math\n\nfrom add import total\n\n'
        "try:\n    import caffe2\nexcept ImportError:\n    print(total)\n"
    )
    write_course(tmp_path, {"snippets/first/adding/sums.py": code})
    assert "pip install matplotlib\n" in readme_of(tmp_path)
    plain = write_course(tmp_path / "plain")
    (plain / "snippets/first/adding/picture.py").write_text('"""None."""\n')
    assert "pip" not in readme_of(plain)


def test_what_pip_does_not_install_is_said_in_words(tmp_path):
    assert "compiler" not in readme_of(write_course(tmp_path))
    needy = '"""A sum."""\n\n# needs: c++ (it compiles)\n# needs: onnx (it exports)\n'
    write_course(tmp_path, {"snippets/first/adding/needy.py": needy})
    readme = readme_of(tmp_path)
    assert "pip install matplotlib onnx\n" in readme
    assert "need a C++ compiler: g++, clang++" in readme


def test_the_readme_marks_what_needs_a_gpu(tmp_path):
    streams = '"""Two streams."""\n\n# needs: cuda (streams exist only there)\n'
    write_course(tmp_path, {"snippets/first/adding/streams.py": streams})
    readme = readme_of(tmp_path)
    assert "  streams.py  Two streams. (needs a GPU with CUDA)\n" in readme


def test_the_same_scripts_give_the_same_bytes(tmp_path):
    first, second = (write_course(tmp_path / name) for name in "ab")
    assert archive_of(first) == archive_of(second)


def test_the_unpacked_scripts_run(tmp_path):
    archive = archive_of(write_course(tmp_path), "counting")
    zipfile.ZipFile(io.BytesIO(archive)).extractall(tmp_path)
    script = tmp_path / "counting/three_solution.py"
    done = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert done.stdout == "Right!\n"


SHARED = {
    "snippets/first/net.py": '"""A net."""\n\nfrom words import count\n\nsize = count\n',
    "snippets/first/words.py": '"""Words."""\n\ncount = 3\nTEXT = "story.txt"\n',
    "snippets/first/idle.py": '"""What no lesson uses."""\n',
    "snippets/first/story.txt": "once",
    "snippets/first/adding/use.py": '"""A use."""\n\nfrom net import size\n\n'
    'print(size, open("story.txt").read())\n# > 3 once\n',
}


def test_it_holds_what_its_scripts_use_of_their_part(tmp_path):
    files = files_of(archive_of(write_course(tmp_path, SHARED)))
    assert [name.removeprefix("adding/") for name in files] == [
        "README.txt",
        "add.py",
        "net.py",
        "picture.py",
        "story.txt",
        "use.py",
        "words.py",
    ]
    readme = files["adding/README.txt"]
    assert "  python add.py\n" in readme
    assert "  net.py      A net.\n  words.py    Words.\n" in readme
    assert "  story.txt   A file that scripts save or read.\n" in readme


def test_an_unpacked_script_finds_what_its_part_shares(tmp_path):
    archive = archive_of(write_course(tmp_path, SHARED))
    zipfile.ZipFile(io.BytesIO(archive)).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "use.py"],
        cwd=tmp_path / "adding",
        capture_output=True,
        text=True,
    )
    assert done.stdout == "3 once\n"
