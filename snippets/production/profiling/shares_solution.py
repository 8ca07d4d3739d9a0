"""Solution: Self CPU, above and below the line."""

from shares import check_self_shares


# --8<-- [start:solution]
def self_shares(rows: list) -> dict[str, float]:
    """Return the percentage of the time that each row spent by itself."""
    whole = sum(row.self_cpu_time_total for row in rows)
    return {row.key: 100 * row.self_cpu_time_total / whole for row in rows}


print(check_self_shares(self_shares))
# > Right!
# --8<-- [end:solution]
