"""The heart of a long error message, in short lines."""

# --8<-- [start:short]
import textwrap


def short(error: Exception) -> str:
    """Return what a message says, without the advice, in short lines."""
    text = str(error).split("WeightsUnpickler error: ")[-1]
    text = text.split(" Please")[0]
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(textwrap.fill(line, 72) for line in lines)


# --8<-- [end:short]
