"""Exercise: take a version apart, so that it can be compared."""


# --8<-- [start:starter]
def split_version(version: str) -> tuple[tuple[int, ...], str]:
    """Turn "2.13.0+cpu" into ((2, 13, 0), "cpu")."""
    return (0, 0, 0), version  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split_version(split_version) -> str:
    """Try a build for CPUs, one for CUDA, one without a label, and a nightly."""
    right = {
        "2.13.0+cpu": ((2, 13, 0), "cpu"),
        "2.9.1+cu130": ((2, 9, 1), "cu130"),
        "2.15.0": ((2, 15, 0), ""),
        "2.16.0.dev20261101+cu132": ((2, 16, 0), "cu132"),
    }
    for version, expected in right.items():
        try:
            answer = split_version(version)
        except (ValueError, IndexError) as error:
            return f"Not yet: {version} fails: {error}"
        if answer != expected:
            return f"Not yet: {version} gives {answer}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split_version(split_version))
    # > Not yet: 2.13.0+cpu gives ((0, 0, 0), '2.13.0+cpu').
    # --8<-- [end:try]
