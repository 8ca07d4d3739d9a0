"""Exercise: what two runs were told differently."""

# --8<-- [start:starter]
from dataclasses import dataclass, fields, make_dataclass


@dataclass(frozen=True)
class Kiln:
    """The settings of a kiln."""

    degrees: int = 900
    hours: float = 6.0
    slow: bool = True


def differences(old, new) -> dict[str, tuple]:
    """Return both values of each field in which two configs differ, by its name."""
    return {"degrees": (900, 1000)}  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_differences(differences) -> str:
    """Try pairs of kilns, and a class with fields of other names."""
    Oven = make_dataclass("Oven", [("trays", list), ("minutes", int), ("fan", bool)])
    pairs = (
        (Kiln(), Kiln(degrees=1000)),
        (Kiln(slow=False), Kiln(hours=8.0)),
        (Kiln(degrees=0), Kiln(degrees=1)),
        (Kiln(), Kiln()),
        (Oven(["top"], 30, True), Oven(["top"], 20, True)),
        (Oven([], 30, True), Oven(["top", "middle"], 30, True)),
    )
    try:
        for old, new in pairs:
            told = differences(old, new)
            if not isinstance(told, dict):
                return f"Not yet: return a dict, not {type(told).__name__}."
            names = [field.name for field in fields(old)]
            both = {name: (getattr(old, name), getattr(new, name)) for name in names}
            right = {name: (a, b) for name, (a, b) in both.items() if a != b}
            if told != right:
                return f"Not yet: it returns {told}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_differences(differences))
    # > Not yet: it returns {'degrees': (900, 1000)}, not {'hours': (6.0, 8.0), 'slow': (False, True)}.
    # --8<-- [end:try]
