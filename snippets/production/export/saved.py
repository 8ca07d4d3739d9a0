"""An exported program as a file."""

from batch import evenings, frost, program, torch

# isort: split

# --8<-- [start:file]
import tempfile
import warnings
import zipfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "frost.pt2")
    torch.export.save(program, path, extra_files={"unit.txt": "Celsius"})
    parts = [name.split("/", 1)[1] for name in zipfile.ZipFile(path).namelist()]
    notes = {"unit.txt": ""}
    with warnings.catch_warnings(action="ignore"):  # torch 2.11 warns of its own buffer
        loaded = torch.export.load(path, extra_files=notes)
print([part for part in parts if part.startswith("models/")], notes)
# > ['models/model.json'] {'unit.txt': 'Celsius'}
print(torch.equal(loaded.module()(evenings), frost(evenings)))
# > True
# --8<-- [end:file]
