"""What may vary below a `# ~> ` mark, and what may not."""

import pytest

from torchproof.matching import first_loose_difference

SAME = {
    "a version": ("2.13.0+cpu", "2.15.0+cu130"),
    "a build of one's own": ("2.13.0+cpu", "2.16.0a0+git1a2b3c4"),
    "a version without a build": ("torch: 2.13.0+cpu", "torch: 2.15.0"),
    "no version": ("CUDA version: None", "CUDA version: 13.0"),
    "a card": ("Device: NVIDIA H200", "Device: NVIDIA A100-SXM4-40GB"),
    "a card on a line of its own": ("NVIDIA H100 80GB HBM3", "Tesla T4"),
    "a processor": (
        "Processor: AMD EPYC 9554 64-Core Processor",
        "Processor: Intel(R) Xeon(R) CPU @ 2.20GHz",
    ),
    "a device": ("device: cpu", "device: cuda:0"),
    "times": ("took 3.1 ms\n\ndone", "took 12.9 ms\n\ndone"),
    "a time that rounds to nothing": ("took: 0.000 s", "took: 0.001 s"),
    "a time of day": ("at 12:30:05", "at 23:59:59"),
    "an amount": ("9 tokens", "1,200 tokens"),
    "aligned numbers": ("  9.5 ms", "119.5 ms"),
    "a table": ("  64:  0.006 ms,   90.1 GFLOP/s", "  64:  1.006 ms, 1190.1 GFLOP/s"),
    "numbers as they come": ("s: 1.234567", "s: 12.3456789012"),
    "an empty line": ("a: 1\n\nb: 2", "a: 3\n\nb: 4"),
}
DIFFERENT = {
    "a line less": ("one\ntwo", "one"),
    "a line more": ("one", "one\ntwo"),
    "an empty line filled": ("one\n\ntwo", "one\ntwo\nthree"),
    "another label": ("Device: cpu", "Memory: cpu"),
    "no label": ("Device: cpu", "cpu"),
    "a number in a label": ("slow, 0 workers: 0.6 s", "slow, 2 workers: 0.6 s"),
    "an exception": ("2.13.0", "RuntimeError: no version"),
    "a traceback": ("2.13.0", "Traceback (most recent call last):"),
    "nothing": ("2.13.0", ""),
    "something": ("", "2.13.0"),
    "nan": ("loss: 0.31", "loss: nan"),
    "inf": ("took 3.1 ms", "took inf ms"),
    "another sentence": ("2 of 3 ran", "elephants, 9 riders: never"),
    "another word": ("took 3.1 ms", "took 3.1 s"),
    "another word behind a label": ("speed: 3 fast", "speed: 3 slow"),
    "a sign": ("gain: 0.31", "gain: -0.31"),
    "a sign of an integer": ("gain: 3", "gain: -3"),
    "punctuation": ("a: 3, 4", "a: 3; 4"),
    "an integer and a float": ("a: 3", "a: 3.0"),
    "decimals": ("took 0.613 s", "took 0.6134 s"),
    "an exponent": ("took 0.6 s", "took 6.1e-01 s"),
    "an exception in place of a device": (
        "Device: cpu",
        "Device: RuntimeError: CUDA error 3",
    ),
    "an exception that begins like a card": (
        "Device: NVIDIA H100",
        "Device: NVIDIA Driver Error 3",
    ),
    "a sentence in place of a card": (
        "Device: NVIDIA H100",
        "Device: no GPU in 1 slot",
    ),
    "a device without a label": ("cpu", "cuda"),
    "a device behind another label": ("winner: cpu", "winner: cuda"),
    "a card in a sentence": ("with NVIDIA H100", "with NVIDIA A100"),
    "truth": ("available: True", "available: False"),
    "no number": ("epochs: None", "epochs: 13.0"),
    "a version and words": ("2.13.0", "2.13.0 and run"),
    "a build that is none": ("2.13.0+cpu", "2.13.0+elephants"),
    "a version that says too much": ("2.13.0", "2.13.0+and.run.pip.install.evil"),
    "indentation": ("a\n  b: 1", "a\nb: 1"),
}


@pytest.mark.parametrize(("expected", "actual"), SAME.values(), ids=SAME)
def test_may_vary(expected, actual):
    assert first_loose_difference(expected, actual) is None
    assert first_loose_difference(actual, expected) is None


@pytest.mark.parametrize(("expected", "actual"), DIFFERENT.values(), ids=DIFFERENT)
def test_must_stay(expected, actual):
    assert first_loose_difference(expected, actual) is not None
    assert first_loose_difference(actual, expected) is not None


def test_the_differing_token_is_told_with_its_place_and_reason():
    found = first_loose_difference("a: 1\nloss: 0.31", "a: 2\nloss: nan")
    assert (found.expected.text, found.actual.text) == ("0.31", "nan")
    assert (found.actual.line, found.actual.column) == (1, 6)
    assert found.why.endswith("only numbers, versions and hardware vary here")
