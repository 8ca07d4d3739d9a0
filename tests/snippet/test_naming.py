"""Which printed lines name an error, and which only look a little like it."""

import pytest

from torchproof.snippet.naming import is_named, is_value, opens_traceback


@pytest.mark.parametrize(
    "line",
    [
        "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)",
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.",
        "torch._dynamo.exc.Unsupported: Data-dependent branching",
        "torch.linalg.LinAlgError: The input matrix must be square",
        "_pickle.UnpicklingError: Weights only load failed.",
        "/tmp/x.py:3: UserWarning: Converting a tensor to a scalar",
        "FutureWarning: `nn.init.xavier_uniform` is now deprecated",
        "KeyError: 3",
        "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
        "MyOwnError: the reader's own class",
        "a RuntimeError: there is none",
        "average: ValueError: could not convert string to float: '1/6'",
        "KeyboardInterrupt: stopped by hand",
        "CUDA error: device-side assert triggered",
        "ERROR: No matching distribution found for torch",
        "Fatal Python error: Segmentation fault",
    ],
)
def test_a_line_that_names_an_error_and_what_it_says(line):
    assert is_named(line)


@pytest.mark.parametrize(
    "line",
    [
        "loss: error 0.3",
        "error: 0.31",
        "Error: 0.31",
        "ERROR: 0.31",
        "MeanSquaredError: 0.2500",
        "RelativeError: 3 %",
        "ValueError: 12",  # counted, as in a table
        "ValueError",
        "ValueError     caught",
        "| ValueError | wrong value |",
        "{'ValueError': 'a wrong value'}",
        "<class 'ValueError'>",
        "ValueError('no')",
        "RuntimeError:",
        "warnings: 3",
        "the error is small: 0.001",
        "0 errors: all is well",
        "torch.float32",
        "",
    ],
)
def test_a_line_that_only_has_such_a_word(line):
    assert not is_named(line)


@pytest.mark.parametrize(
    "line",
    [
        "Traceback (most recent call last):",
        '  File "train.py", line 3, in <module>',
        "  + Exception Group Traceback (most recent call last):",
        "During handling of the above exception, another exception occurred:",
    ],
)
def test_a_traceback_is_known_by_its_first_line(line):
    assert opens_traceback(line)


def test_a_word_on_tracebacks_opens_none():
    assert not opens_traceback("Read a traceback from below.")
    assert not opens_traceback("File closed, line 3")


@pytest.mark.parametrize(
    "line",
    ["3", "0.5", "-2.", "nan", "True", "None", "[1, 2]", "(2, 'a')", "tensor([1, 2])",
     "        [3, 4]])", "torch.Size([2, 3])", "tensor(1., grad_fn=<MulBackward0>)",
     "5e-324"],
)  # fmt: skip
def test_a_value_is_no_message(line):
    assert is_value(line)


@pytest.mark.parametrize("line", ["no", "size 3", "'NoneType' object has no grad"])
def test_words_are_no_value(line):
    assert not is_value(line)
