"""Exercise: several fruits in one question."""

# --8<-- [start:starter]
import json
import math
import re

import torch


def read_fruits(body: bytes) -> torch.Tensor:
    """Return a row for each fruit. Raises ValueError, with a sentence."""
    return torch.tensor(json.loads(body)["fruits"])  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_read_fruits(read_fruits) -> str:
    """Send good questions and bad ones."""
    good = [[[70, 48]], [[150.5, 75], [0.5, 999]], [[100, 60]] * 16]
    bad_fruits = [[70], [70, 48, 3], [70, math.nan], [70, "48"], [True, 48], [70, None]]
    bad_fruits += [[-1, 48], [70, 0], [1000, 48], [1e999, 48], {"a": 1, "b": 2}, 70]
    bad: list[tuple] = [
        ([[9, 9]] * n + [fruit], str(n)) for fruit in bad_fruits for n in (3, 1)
    ]
    bad += [([], ""), ([[70, 48]] * 17, ""), (3, ""), (None, ""), ({"0": [1, 2]}, "")]
    sent = [(json.dumps({"fruits": fruits}), part) for fruits, part in bad]
    sent += [('{"fruits": [[70, 48]', ""), ("[]", ""), ("{}", ""), ("5", "")]
    sent += [("[" * 100_000, ""), ("\xff", "")]  # as Latin-1, which is not UTF-8
    try:
        for fruits in good:
            rows = read_fruits(json.dumps({"fruits": fruits}).encode())
            right = torch.tensor(fruits, dtype=torch.float32)
            if not isinstance(rows, torch.Tensor) or rows.dtype != torch.float32:
                return "Not yet: return a tensor of float32."
            if not torch.equal(rows, right):
                return f"Not yet: a good question of {len(fruits)} comes out wrong."
        for body, part in sent:
            shown = body if len(body) < 60 else body[:20] + "…"
            shown = ascii(body) if body == "\xff" else shown
            try:
                read_fruits(body.encode("latin-1"))
            except ValueError as error:
                if len(str(error).split()) < 3:
                    return f"Not yet: say in a sentence what is wrong with {shown}."
                if part and part not in re.findall(r"\d+", str(error)):
                    return f"Not yet: in {shown}, say which one it is: number {part}."
                if type(error) is not ValueError or "tensor" in str(error):
                    return f"Not yet: for {shown}, write a message of your own."
            except Exception as error:
                kind = type(error).__name__
                return f"Not yet: {shown} raises {kind}, not ValueError."
            else:
                return f"Not yet: {shown} is accepted."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_read_fruits(read_fruits))
    # > Not yet: return a tensor of float32.
    # --8<-- [end:try]
