import io
import subprocess
import sys
import zipfile

from sample_course import write_course

from torchproof.publishing.bundle import bundle


def files_of(archive: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name).decode() for name in opened.namelist()}


def test_it_holds_the_scripts_and_a_readme(sample):
    files = files_of(bundle(sample.snippets / "first/adding", "Adding", "9.8.7"))
    assert list(files) == ["adding/README.txt", "adding/add.py", "adding/picture.py"]
    readme = files["adding/README.txt"]
    assert "pip install torch==9.8.7" in readme
    assert "  add.py      Two numbers and their sum.\n" in readme


def test_the_readme_names_what_the_scripts_say_they_need(tmp_path):
    folder = write_course(tmp_path) / "snippets/first/adding"
    digits = '"""Digits."""\n\n# needs: sklearn (the digits come with it)\n'
    (folder / "digits.py").write_text(digits, encoding="utf-8")
    readme = files_of(bundle(folder, "Adding", "9.8.7"))["adding/README.txt"]
    assert "pip install torch==9.8.7 numpy matplotlib scikit-learn\n" in readme


def test_the_readme_marks_what_needs_a_gpu(tmp_path):
    folder = write_course(tmp_path) / "snippets/first/adding"
    streams = '"""Two streams."""\n\n# needs: cuda (streams exist only there)\n'
    (folder / "streams.py").write_text(streams, encoding="utf-8")
    readme = files_of(bundle(folder, "Adding", "9.8.7"))["adding/README.txt"]
    assert "  streams.py  Two streams. (needs a GPU with CUDA)\n" in readme


def test_the_same_scripts_give_the_same_bytes(sample, tmp_path):
    again = write_course(tmp_path) / "snippets/first/adding"
    first, second = sample.snippets / "first/adding", again
    assert bundle(first, "Adding", "1") == bundle(second, "Adding", "1")


def test_the_unpacked_scripts_run(sample, tmp_path):
    archive = bundle(sample.snippets / "first/counting", "Counting", "9.8.7")
    zipfile.ZipFile(io.BytesIO(archive)).extractall(tmp_path)
    script = tmp_path / "counting/three_solution.py"
    done = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert done.stdout == "Right!\n"
