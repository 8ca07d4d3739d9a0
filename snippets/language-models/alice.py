"""The text of this part, and its tokens."""

from pathlib import Path

import torch
from bpe import Tokenizer
from safetensors.torch import load_file
from torch import Tensor


def load_text() -> tuple[str, str]:
    """Return nine tenths of the book, and the last tenth, which no model is trained on."""
    text = Path("alice.txt").read_text("utf-8")
    cut = text.index("\n", round(0.9 * len(text))) + 1
    return text[:cut], text[cut:]


def load_tokenizer() -> Tokenizer:
    """Return the tokenizer that `train_bpe.py` learned from the training text."""
    return Tokenizer(load_file("merges.safetensors")["merges"].tolist())


def load_tokens() -> tuple[Tensor, Tensor]:
    """Return the ids of the training text and of the validation text."""
    tokenizer = load_tokenizer()
    training, validation = (tokenizer.encode(text) for text in load_text())
    return torch.tensor(training), torch.tensor(validation)
