"""Exercise: is this version new enough?"""


# --8<-- [start:starter]
def at_least(version, wanted):
    return version >= wanted  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_at_least(at_least) -> str:
    try:
        for version, wanted, right in (
            ("2.6.0", "2.4", True),
            ("2.13.0+cpu", "2.9", True),
            ("1.13.1", "2.0", False),
            ("2.4.1", "2.10", False),
            ("2.15.0+cu130", "2.15", True),
            ("2.6.1", "2.6.2", False),
            ("2.6.10", "2.6.9", True),
            ("2.13.0+cu130", "2.13.1", False),
            ("2.14.0+rocm7.14", "2.14.0", True),
            ("10.0.0", "9.9", True),
            ("2.0.0", "1.13", True),
        ):
            answer = at_least(version, wanted)
            if not isinstance(answer, bool):
                return f"Not yet: return True or False, not {answer!r}."
            if answer is not right:
                verdict = "is" if right else "is not"
                return f"Not yet: {version} {verdict} at least {wanted}."
    except Exception as error:
        return f"Not yet: {version} fails: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_at_least(at_least))
    # > Not yet: 2.13.0+cpu is at least 2.9.
    # --8<-- [end:try]
