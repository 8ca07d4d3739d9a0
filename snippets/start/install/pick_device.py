"""Exercise: the best device for each kind of machine."""


# --8<-- [start:starter]
def pick_device(has_cuda: bool, has_mps: bool) -> str:
    """Return "cuda", "mps" or "cpu"; an NVIDIA or AMD card comes first."""
    return "cuda"  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_pick_device(pick_device) -> str:
    """Try all four kinds of machine."""
    right = {
        (True, False): "cuda",
        (False, True): "mps",
        (False, False): "cpu",
        (True, True): "cuda",
    }
    try:
        for (has_cuda, has_mps), device in right.items():
            answer = pick_device(has_cuda, has_mps)
            if not isinstance(answer, str):
                return f"Not yet: return a word such as 'cpu', not {answer!r}."
            if answer != device:
                machine = f"has_cuda={has_cuda}, has_mps={has_mps}"
                return f"Not yet: with {machine} choose {device!r}, not {answer!r}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_pick_device(pick_device))
    # > Not yet: with has_cuda=False, has_mps=True choose 'mps', not 'cuda'.
    # --8<-- [end:try]
