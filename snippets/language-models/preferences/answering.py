"""Beginnings of paragraphs, how the model goes on, and whether somebody speaks there."""

# --8<-- [start:prompts]
import torch
from alice import load_text, load_tokenizer, load_tokens
from language_model import LanguageModel, generate
from torch import Tensor
from trained import load_model

PROMPT, ANSWER = 8, 24  # tokens
END = 10  # a line break: here, the end of a paragraph
tokenizer, validation = load_tokenizer(), load_tokens()[1]
reference = load_model()


def beginnings(text: str) -> Tensor:
    """Return the first tokens of each paragraph that does not begin with speech."""
    lines = [line for line in text.splitlines() if not line.startswith("'")]
    rows = [tokenizer.encode(line) for line in lines]
    return torch.tensor([row[:PROMPT] for row in rows if len(row) > PROMPT])


def answers(model: LanguageModel, prompts: Tensor, count: int) -> Tensor:
    """Sample `count` answers to each prompt: prompt and answer, in one row each."""
    return generate(model, prompts.repeat_interleave(count, 0), ANSWER, end=END)


def told(ids: Tensor) -> list[str]:
    """Return the text of each answer."""
    rows = ids[:, PROMPT:].tolist()
    return [tokenizer.decode(row).split("\n")[0] for row in rows]


known, new = (beginnings(text) for text in load_text())
# --8<-- [end:prompts]


# --8<-- [start:talks]
def talks(text: str) -> bool:
    """Say whether a quotation opens in a text."""
    return " '" in text


# --8<-- [end:talks]
