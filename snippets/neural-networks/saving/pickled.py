"""Bytes that call a function when they are unpickled."""

# --8<-- [start:greeting]
import pickle


class Greeting:
    """An object that says how to rebuild it: by calling `print`."""

    def __reduce__(self) -> tuple:
        return print, ("This line was printed by the file.",)


# --8<-- [end:greeting]

if __name__ == "__main__":
    # --8<-- [start:loads]
    data = pickle.dumps(Greeting())  # bytes
    pickle.loads(data)
    # > This line was printed by the file.
    # --8<-- [end:loads]
