"""Exercise: the shares of Self CPU."""

import math
from types import SimpleNamespace


# --8<-- [start:starter]
def self_shares(rows: list) -> dict[str, float]:
    """Return the percentage of the time that each row spent by itself."""
    whole = sum(row.cpu_time_total for row in rows)  # your code here
    return {row.key: 100 * row.cpu_time_total / whole for row in rows}  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_self_shares(self_shares) -> str:
    """Try tables whose times are known."""
    tables = (
        {"step": (10, 100), "aten::mm": (70, 90), "aten::fill_": (20, 20)},
        {"epoch": (0, 400), "aten::linear": (100, 400), "aten::addmm": (300, 300)},
        {"aten::exp": (7, 7)},
    )
    try:
        for table in tables:
            rows = [
                SimpleNamespace(key=k, self_cpu_time_total=s, cpu_time_total=t, count=1)
                for k, (s, t) in table.items()
            ]
            shares = self_shares(rows)
            if not isinstance(shares, dict) or set(shares) != set(table):
                return f"Not yet: a share for each of {list(table)}, please."
            if not abs((total := sum(shares.values())) - 100) <= 0.01:
                return f"Not yet: the shares of {list(table)} sum to {total:.2f}."
            whole = sum(alone for alone, _ in table.values())
            for key, (alone, _) in table.items():
                if not math.isclose(shares[key], 100 * alone / whole, abs_tol=0.01):
                    return f"Not yet: {key} has {shares[key]:.2f} percent."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_self_shares(self_shares))
    # > Not yet: step has 47.62 percent.
    # --8<-- [end:try]
