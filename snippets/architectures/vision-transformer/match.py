"""A toy CLIP: images of two digits, and numbers in words."""

# needs: sklearn (the digits come with it)

import torch
from digits_parts import test, train
from loss import contrastive_loss
from net import VisionTransformer
from pairs import TextEncoder, captions, split, write
from torch import nn

# --8<-- [start:matcher]
from torch.nn.functional import normalize


class Matcher(nn.Module):
    """Two encoders, and the scaled cosines of what they return."""

    def __init__(self) -> None:
        super().__init__()
        self.image = VisionTransformer((8, 16), 4, 32, depth=1, outputs=32, mean=True)
        self.text = TextEncoder()
        self.log_scale = nn.Parameter(torch.tensor(10.0).log())

    def forward(self, images: torch.Tensor, tokens: torch.Tensor) -> torch.Tensor:
        of_images = normalize(self.image(images), dim=1)
        of_texts = normalize(self.text(tokens), dim=1)
        return self.log_scale.exp() * of_images @ of_texts.T


# --8<-- [end:matcher]


# --8<-- [start:train]
def fit_matcher(seed: int, steps: int = 200, lr: float = 0.01) -> Matcher:
    """Train on new images of the 64 numbers in each step."""
    torch.manual_seed(seed)
    matcher, (seen, _) = Matcher(), split(seed)
    optimizer = torch.optim.AdamW(matcher.parameters())
    plan = torch.optim.lr_scheduler.OneCycleLR(optimizer, lr, total_steps=steps)
    for _ in range(steps):
        loss = contrastive_loss(matcher(write(seen, train), captions[seen]))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        plan.step()
    return matcher.eval()


@torch.inference_mode()
def found(matcher, numbers: torch.Tensor, among: torch.Tensor) -> float:
    """Return the percentage of images that find their own caption."""
    numbers = numbers.repeat(20)
    logits = matcher(write(numbers, test), captions[among])
    return 100 * (among[logits.argmax(dim=1)] == numbers).float().mean().item()


# --8<-- [end:train]
