"""What a reviewer cannot see is found, whatever Unicode calls it."""

import pytest

from torchproof.refreshing.recorded import is_name_of_hardware
from torchproof.refreshing.visible import invisible

HIDDEN = [
    "\u0000", "\u0008", "\t", "\r", "\u000b", "\u001b", "\u0085", "\u00a0", "\u00ad",
    "\u034f", "\u061c", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u180b", "\u180e",
    "\u180f", "\u2000", "\u200b", "\u200d", "\u200e", "\u2028", "\u2029", "\u202e",
    "\u2060", "\u2065", "\u206f", "\u2800", "\u3000", "\u3164", "\ud800", "\ue000",
    "\ufe00", "\ufe0f", "\ufeff", "\uffa0", "\ufff0", "\ufff9", "\U0001bca0",
    "\U0001d173", "\U000e0001", "\U000e0041", "\U000e0100", "\U000e01ef", "\U000e0fff",
    "\U000f0000", "\U0010ffff",
]  # fmt: skip
SEEN = "tensor([1., \u22122.]) ≈ 3² é 日本 \U0001f600 \u03b1→β\n"


@pytest.mark.parametrize("letter", HIDDEN, ids=lambda letter: f"U+{ord(letter):04X}")
def test_a_hidden_character_is_found(letter):
    assert invisible(f"tensor{letter}(1.)") == letter


def test_what_is_seen_is_none():
    assert invisible(SEEN) == ""


@pytest.mark.parametrize(
    "name",
    [
        "AMD EPYC",
        "AMD EPYC 7763 64-Core Processor",
        "Intel(R) Xeon(R) Platinum 8481C CPU @ 2.70GHz",
        "12th Gen Intel(R) Core(TM) i7-12700H",
        "Intel Xeon Processor (Skylake, IBRS)",
        "QEMU Virtual CPU version 2.5+",
        "Common KVM processor",
        "AMD Ryzen 7 PRO 5850U with Radeon Graphics",
        "Apple M3 Pro",
        "arm",
        "aarch64",
        "Neoverse-N1",
        "Tesla T4",
        "NVIDIA H100 80GB HBM3",
        "NVIDIA A100-SXM4-80GB MIG 1g.10gb",
        "NVIDIA GeForce RTX 4090 Laptop GPU",
        "NVIDIA RTX 6000 Ada Generation",
        "Intel(R) Data Center GPU Max 1550",
        "NVIDIA GH200 480GB",
        "Intel(R) Arc(TM) B580 Graphics",
    ],
)
def test_a_name_of_hardware(name):
    assert is_name_of_hardware(name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Run this",
        "AMD please run pip install evil-torch",
        "NVIDIA RUN PIP INSTALL EVIL-TORCH",
        "see www.evil.example/x",
        "Intel evil.example/x evil.example/y",
        "AMD your torch is old",
        "CPU " * 20,
        "Graphics by evil.example and friends",
    ],
)
def test_a_sentence_is_no_name_of_hardware(text):
    assert not is_name_of_hardware(text)
