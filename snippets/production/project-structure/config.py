"""The settings of a run: a frozen dataclass, its command line and its file."""

# --8<-- [start:config]
import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import get_type_hints


@dataclass(frozen=True)
class Config:
    """Everything that a run can be told."""

    name: str = "trial"
    seed: int = 0
    epochs: int = 5
    hidden: int = 16
    lr: float = 0.02
    dropout: float = 0.1
    scale: bool = True  # the inputs

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        for name, kind in get_type_hints(Config).items():
            value = getattr(self, name)
            if type(value) is not kind:
                raise ValueError(f"{name} must be {kind.__name__}, not {value!r}")
        if not 0 < self.lr < 1:
            raise ValueError(f"lr must lie between 0 and 1, not at {self.lr}")


# --8<-- [end:config]


# --8<-- [start:cli]
def read_arguments(arguments: list[str] | None = None) -> Config:
    """Return what the command line asks for: an option for each field."""
    parser = argparse.ArgumentParser(prog="train.py", allow_abbrev=False)
    for name, kind in get_type_hints(Config).items():
        how = {"type": kind}
        if kind is bool:
            how = {"action": argparse.BooleanOptionalAction}
        option = "--" + name.replace("_", "-")
        parser.add_argument(option, default=getattr(Config, name), **how)
    try:
        return Config(**vars(parser.parse_args(arguments)))
    except ValueError as error:
        parser.error(str(error))


def write_config(config: Config, file: Path) -> None:
    """Save the settings beside what they led to."""
    file.write_text(json.dumps(asdict(config), indent=2) + "\n")


def read_config(file: Path) -> Config:
    """Return the settings that a file holds."""
    return Config(**json.loads(file.read_text()))


# --8<-- [end:cli]
