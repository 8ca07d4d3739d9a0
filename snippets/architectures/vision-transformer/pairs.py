"""Numbers in words and as images of two digits, and a network that reads words."""

# needs: sklearn (the digits come with it)

import torch
from digits_parts import images, labels
from net import new_block
from torch import nn

# --8<-- [start:pairs]
LETTERS = " abcdefghijklmnopqrstuvwxyz-"  # the first one fills up
NAMES = """zero one two three four five six seven eight nine ten eleven twelve
thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety"""


def in_words(number: int) -> str:
    """Return a number from 0 to 99 in words."""
    names = NAMES.split()
    if number < 20:
        return names[number]
    tens, ones = divmod(number, 10)
    return names[18 + tens] + (f"-{names[ones]}" if ones else "")


def to_tokens(text: str, length: int = 13) -> list[int]:
    """Return the numbers of the letters, filled up with 0."""
    return [LETTERS.index(letter) for letter in text.ljust(length)]


captions = torch.tensor([to_tokens(in_words(number)) for number in range(100)])


def write(numbers: torch.Tensor, part: torch.Tensor) -> torch.Tensor:
    """Return an image of each number: two digits, drawn from a part."""
    figures = torch.stack([numbers // 10, numbers % 10], dim=1)
    fits = (labels[part] == figures[:, :, None]).float()
    pick = part[fits.flatten(0, 1).multinomial(1)].reshape(-1, 2)
    return torch.cat(images[pick].unbind(dim=1), dim=3)


def split(seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return 64 numbers from 20 to 99 for training, and the other 16."""
    generator = torch.Generator().manual_seed(seed)
    return (20 + torch.randperm(80, generator=generator)).split([64, 16])


class TextEncoder(nn.Module):
    """Letters, positions, a block, and the mean over the letters."""

    def __init__(self, length: int = 13, width: int = 32) -> None:
        super().__init__()
        self.letters = nn.Embedding(len(LETTERS), width, padding_idx=0)
        self.positions = nn.Parameter(0.3 * torch.randn(1, length, width))
        self.block = new_block(width)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, width)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        padding = tokens == 0
        x = self.letters(tokens) + self.positions
        x = self.norm(self.block(x, src_key_padding_mask=padding))
        total = x.masked_fill(padding[:, :, None], 0.0).sum(dim=1)
        return self.head(total / (~padding).sum(dim=1, keepdim=True))


# --8<-- [end:pairs]
