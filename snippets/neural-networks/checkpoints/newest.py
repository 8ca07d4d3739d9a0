"""Exercise: find the newest checkpoint of a folder."""

import tempfile
from pathlib import Path


# --8<-- [start:starter]
def newest(folder: Path) -> Path | None:
    """Return the checkpoint of the last epoch, or None if there is none."""
    return sorted(folder.glob("*"))[-1]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_newest(newest) -> str:
    """Say whether `newest` chooses well in several folders."""
    names: list[str] = []
    cases = [
        (["epoch-1.pt", "epoch-2.pt"], "epoch-2.pt"),
        (["epoch-10.pt", "epoch-9.pt"], "epoch-10.pt"),
        (["epoch-3.pt", "epoch-4.pt.part", "notes.txt"], "epoch-3.pt"),
        (["epoch-1000.pt", "epoch-999.pt", "epoch-20.pt"], "epoch-1000.pt"),
        (["epoch-5.pt.part"], None),
        ([], None),
    ]
    try:
        for names, right in cases:
            with tempfile.TemporaryDirectory() as place:
                for name in names:
                    (Path(place) / name).touch()
                answer = newest(Path(place))
            if answer is not None and not isinstance(answer, Path):
                return f"Not yet: a path or None was due, not {answer!r}."
            found = answer.name if answer else None
            if found != right:
                return f"Not yet: of {names}, it takes {found}."
            if answer and answer.parent != Path(place):
                return f"Not yet: the path {answer} does not lead into the folder."
    except Exception as error:
        return f"Not yet: with {names}, {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_newest(newest))
    # > Not yet: of ['epoch-10.pt', 'epoch-9.pt'], it takes epoch-9.pt.
    # --8<-- [end:try]
