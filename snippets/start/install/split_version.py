"""Exercise: take a version apart, so that it can be compared."""


# --8<-- [start:starter]
def split_version(version: str) -> tuple[tuple[int, ...], str]:
    """Turn "2.13.0+cpu" into ((2, 13, 0), "cpu")."""
    return (0, 0, 0), version  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split_version(split_version) -> str:
    """Try builds for CPUs, for CUDA, for ROCm, one without a label, and nightlies."""
    right = {
        "2.13.0+cpu": ((2, 13, 0), "cpu"),
        "2.9.1+cu130": ((2, 9, 1), "cu130"),
        "2.15.0": ((2, 15, 0), ""),
        "2.16.0.dev20261101+cu132": ((2, 16, 0), "cu132"),
        "2.16.0.dev20261101": ((2, 16, 0), ""),
        "2.14.0+rocm7.14": ((2, 14, 0), "rocm7.14"),
        "1.13.1+cu117.with.pypi.cudnn": ((1, 13, 1), "cu117.with.pypi.cudnn"),
        "10.0.12+xpu": ((10, 0, 12), "xpu"),
    }
    try:
        for version, expected in right.items():
            answer = split_version(version)
            if answer != expected:
                return f"Not yet: {version} gives {answer!r}, not {expected!r}."
    except Exception as error:
        return f"Not yet: {version} fails: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split_version(split_version))
    # > Not yet: 2.13.0+cpu gives ((0, 0, 0), '2.13.0+cpu'), not ((2, 13, 0), 'cpu').
    # --8<-- [end:try]
