"""Exercise: is this version new enough?"""


# --8<-- [start:starter]
def at_least(version, wanted):
    return version >= wanted  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_at_least(at_least) -> str:
    for version, wanted, right in (
        ("2.6.0", "2.4", True),
        ("2.13.0+cpu", "2.9", True),
        ("1.13.1", "2.0", False),
        ("2.4.1", "2.10", False),
        ("2.15.0+cu130", "2.15", True),
    ):
        if bool(at_least(version, wanted)) is not right:
            verdict = "is" if right else "is not"
            return f"Not yet: {version} {verdict} at least {wanted}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_at_least(at_least))
    # > Not yet: 2.13.0+cpu is at least 2.9.
    # --8<-- [end:try]
