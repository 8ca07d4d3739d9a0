"""Whether a printed line is an error or a warning, by what stands in it alone."""

from __future__ import annotations

import ast
import builtins
import re

# Where Python reports a warning, and what a script may say in front of an error's name.
_WHERE = r"(?:\S+:\d+: )?"
_LEAD = r"(?:(?:[^:]{1,60}[:,] )?(?:(?:an?|caught|got|raises|raised) )?)"
_NAME = r"(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning)"
# A measure is called so, too: `MeanSquaredError: 0.25`.
_AMOUNT = r"[-+±~≈$€]?\s*(?:\d[\d,. ]*|nan|inf)(?:e[-+]?\d+)?\s*%?"
_LONE = {"KeyError", "SystemExit", "StopIteration"}  # their message may be a number
_BUILT_IN = {
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
_OF_TORCH = {
    "AcceleratorError",
    "BackendCompilerFailed",
    "DataDependentOutputException",
    "DistBackendError",
    "DistError",
    "DistNetworkError",
    "DistStoreError",
    "GradcheckError",
    "GuardOnDataDependentSymNode",
    "InternalTorchDynamoError",
    "LinAlgError",
    "LoweringException",
    "OutOfMemoryError",
    "ProcessExitedException",
    "ProcessRaisedException",
    "TorchRuntimeError",
    "Unsupported",
    "UnpicklingError",
}
_KNOWN = "|".join(sorted(_BUILT_IN | _OF_TORCH, key=len, reverse=True))
_SUBJECT = re.compile(rf"{_WHERE}(?:\w+\.)*(?P<name>{_KNOWN}): (?P<text>.*\S.*)")
_LED = re.compile(rf"{_LEAD}(?:\w+\.)*(?P<name>{_KNOWN}): (?P<text>.*\S.*)")
_OTHER = re.compile(rf"{_WHERE}(?P<name>{_NAME}): (?P<text>.*\S.*)")
_FROM_BELOW = re.compile(
    r"CUDA error: |terminate called after throwing|Fatal Python error: "
    r"|Segmentation fault|ERROR: \D"
)
_TRACEBACK = re.compile(
    r"\s*(?:\+ (?:Exception Group )?)?Traceback \(most recent call last\):?\s*"
    r'|\s*File "[^"]+", line \d+(?:, in .*)?'
    r"|(?:During handling of the above|The above exception was).*"
)


def is_named(line: str) -> bool:
    """Tell whether a line names an error and says what it says, as Python does.

    A name alone is none, and neither is the error that is measured: `Error: 0.31`.
    """
    if _FROM_BELOW.match(line):
        return True
    for pattern in (_SUBJECT, _OTHER, _LED):
        if match := pattern.fullmatch(line):
            number = re.fullmatch(_AMOUNT, match["text"].strip())
            return not number or match["name"] in _LONE
    return False


def opens_traceback(line: str) -> bool:
    """Tell whether a traceback begins with a line, or goes on with it."""
    return bool(_TRACEBACK.fullmatch(line))


def is_value(line: str) -> bool:
    """Tell whether a line is a printed value, and so no message."""
    text = line.strip()
    if re.match(
        r"(?:\w+\.)*(?:tensor|array|Size|Parameter)\(|Parameter containing:", text
    ):
        return True
    if re.fullmatch(r"[\[\]()\d\s,.+\-e]+(?:dtype=.*|grad_fn=.*|device=.*)?", text):
        return True
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text in {"nan", "inf", "-inf"}
    return not isinstance(value, str)
