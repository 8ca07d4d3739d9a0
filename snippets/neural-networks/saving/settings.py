"""A class of our own in a checkpoint: allow it, or do without it."""

import pickle

import torch
from messages import short
from reader import folder

if __name__ == "__main__":
    # --8<-- [start:refused]
    from dataclasses import asdict, dataclass

    @dataclass
    class Settings:
        """What a model was built with."""

        hidden: int = 128

    torch.save({"settings": Settings()}, folder / "settings.pt")
    try:
        torch.load(folder / "settings.pt")
    except pickle.UnpicklingError as error:
        print(short(error))
    # > Unsupported global: GLOBAL __main__.Settings was not an allowed global
    # > by default.
    # --8<-- [end:refused]

    # --8<-- [start:allow]
    with torch.serialization.safe_globals([Settings]):
        print(torch.load(folder / "settings.pt"))
    # > {'settings': Settings(hidden=128)}
    # --8<-- [end:allow]

    # --8<-- [start:plain]
    torch.save({"settings": asdict(Settings())}, folder / "plain.pt")
    loaded = torch.load(folder / "plain.pt")
    print(loaded, Settings(**loaded["settings"]))
    # > {'settings': {'hidden': 128}} Settings(hidden=128)
    # --8<-- [end:plain]
