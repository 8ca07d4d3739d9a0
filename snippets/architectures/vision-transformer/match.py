"""A toy CLIP: images of two digits, and numbers in words."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from digits_parts import images, labels, test, train
from fitting import train_together
from loss import contrastive_loss
from net import VisionTransformer, new_block
from pictures import draw_found, plt
from torch import nn
from torch.nn import functional as F

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
    part = part[labels[part].argsort(stable=True)]  # all 0s, then all 1s, …
    counts = labels[part].bincount(minlength=10)
    first = counts.cumsum(0) - counts
    drawn = (torch.rand(figures.shape) * counts[figures]).long()
    left, right = images[part[first[figures] + drawn]].unbind(dim=1)
    return torch.cat([left, right], dim=3)


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


def fit_matchers(seeds: int = 3, steps: int = 200, lr: float = 0.01) -> list:
    """Train one for each seed, on new images of its 64 numbers in each step."""
    numbers = torch.stack([split(seed)[0] for seed in range(seeds)])

    def losses(run):
        drawn = torch.stack([write(some, train) for some in numbers])
        return torch.vmap(contrastive_loss)(run(drawn, captions[numbers])).sum()

    return train_together(Matcher, losses, seeds, steps, lr)


@torch.inference_mode()
def found(matcher, numbers: torch.Tensor, among: torch.Tensor) -> float:
    """Return the percentage of images that find their own caption."""
    numbers = numbers.repeat(20)
    logits = matcher(write(numbers, test), captions[among])
    return 100 * (among[logits.argmax(dim=1)] == numbers).float().mean().item()


# --8<-- [end:pairs]


# --8<-- [start:matcher]
class Matcher(nn.Module):
    """Two encoders, and the scaled cosines of what they return."""

    def __init__(self) -> None:
        super().__init__()
        self.image = VisionTransformer((8, 16), 4, 32, depth=1, outputs=32, mean=True)
        self.text = TextEncoder()
        self.log_scale = nn.Parameter(torch.tensor(10.0).log())

    def forward(self, images: torch.Tensor, tokens: torch.Tensor) -> torch.Tensor:
        of_images = F.normalize(self.image(images), dim=1)
        of_texts = F.normalize(self.text(tokens), dim=1)
        return self.log_scale.exp() * of_images @ of_texts.T


# --8<-- [end:matcher]


if __name__ == "__main__":
    # --8<-- [start:seen]
    matchers = fit_matchers()
    high = torch.arange(20, 100)
    for seed, matcher in enumerate(matchers):
        seen, _ = split(seed)
        print(f"seed {seed}: {found(matcher, seen, high):.0f}%")
    # > seed 0: 89%
    # > seed 1: 88%
    # > seed 2: 89%
    # --8<-- [end:seen]

    # --8<-- [start:unseen]
    for seed, matcher in enumerate(matchers):
        _, unseen = split(seed)
        print(f"seed {seed}: {found(matcher, unseen, high):.0f}%", end=", ")
        print(f"among the 16: {found(matcher, unseen, unseen):.0f}%")
    # > seed 0: 75%, among the 16: 90%
    # > seed 1: 82%, among the 16: 92%
    # > seed 2: 78%, among the 16: 93%
    # --8<-- [end:unseen]

    # --8<-- [start:low]
    low, everything = torch.arange(10, 20), torch.arange(100)
    for seed, matcher in enumerate(matchers):
        print(f"seed {seed}: {found(matcher, low, everything):.0f}%")
    # > seed 0: 1%
    # > seed 1: 1%
    # > seed 2: 2%
    with torch.inference_mode():
        logits = matchers[0](write(torch.full((50,), 12), test), captions)
    print("a 12 is read as", in_words(logits.argmax(dim=1).mode().values.item()))
    # > a 12 is read as eighty-two
    # --8<-- [end:low]

    # --8<-- [start:search]
    torch.manual_seed(0)
    numbers = torch.randint(20, 100, (1000,))
    album = write(numbers, test)
    _, unseen = split(seed=0)
    results = {}
    for wanted in unseen[:3].tolist():
        with torch.inference_mode():
            scores = matchers[0](album, captions[[wanted]])[:, 0]
        best = scores.topk(5).indices
        results[in_words(wanted)] = album[best, 0]
        right = (numbers[best] == wanted).sum()
        print(f"{in_words(wanted)}: {right} of 5")
    # > sixty-eight: 5 of 5
    # > ninety: 5 of 5
    # > thirty-four: 5 of 5
    draw_found(results)
    plt.show()
    # figure> Below each of the captions sixty-eight, ninety and thirty-four, five images of two handwritten
    # figure> digits. All show their number.
    # --8<-- [end:search]
