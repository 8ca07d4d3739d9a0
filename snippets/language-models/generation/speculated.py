"""What speculation saves, and that it changes nothing: counted."""

# needs: safetensors (the weights are kept in its format)

from choosing import Tensor, model, new_text, tokenizer, torch
from speculating import draft, speculate

# --8<-- [start:passes]
torch.manual_seed(0)
places = torch.randint(len(new_text) - 32, (400, 1)) + torch.arange(32)
for count in (1, 2, 4):
    held = speculate(model, draft, new_text[places], count)[1]
    print(f"{count} guesses: {held.float().mean():.2f} tokens a pass")
# > 1 guesses: 1.52 tokens a pass
# > 2 guesses: 1.88 tokens a pass
# > 4 guesses: 2.10 tokens a pass
# --8<-- [end:passes]


# --8<-- [start:pairs]
alice = torch.tensor([tokenizer.encode("Alice")])


def plain(ids: Tensor) -> Tensor:
    """Draw the next token of each row from the model."""
    with torch.no_grad():
        return torch.multinomial(model(ids)[:, -1].softmax(dim=-1), 1)


def two_plain(ids: Tensor) -> Tensor:
    first = plain(ids)
    return torch.cat([first, plain(torch.cat([ids, first], dim=1))], dim=1)


def two_speculated(ids: Tensor) -> Tensor:
    new, held = speculate(model, draft, ids, 3)
    short = held == 1  # the others have two tokens or more
    longer = torch.cat([ids, new[:, :1]], dim=1)[short]
    new[short, 1] = speculate(model, draft, longer, 3)[0][:, 0]
    return new[:, :2]


def two_drafted(ids: Tensor) -> Tensor:
    first = torch.multinomial(draft[ids[:, -1]], 1)
    return torch.cat([first, torch.multinomial(draft[first[:, 0]], 1)], dim=1)


with torch.no_grad():  # the probability of each of the 512 x 512 pairs
    first = torch.arange(512)[:, None]
    p = model(alice)[0, -1].softmax(dim=-1)
    second = model(torch.cat([alice.expand(512, -1), first], dim=1))[:, -1]
exact = (p[:, None] * second.softmax(dim=-1)).flatten()


def chi_square(pairs: Tensor) -> float:
    """Compare counts with expectations. About 1: they differ as much as chance has it."""
    seen = torch.bincount(pairs[:, 0] * 512 + pairs[:, 1], minlength=512 * 512)
    expected = len(pairs) * exact
    often = expected >= 5
    seen = torch.cat([seen[often], seen[~often].sum()[None]])
    expected = torch.cat([expected[often], expected[~often].sum()[None]])
    return ((seen - expected) ** 2 / expected).sum().item() / (len(seen) - 1)


# --8<-- [end:pairs]

# --8<-- [start:count]
for way in (two_plain, two_speculated, two_drafted):
    found = []
    for seed in range(5):
        torch.manual_seed(seed)
        found.append(chi_square(way(alice.expand(5000, -1))))
    print(f"{way.__name__:14}", " ".join(f"{value:5.2f}" for value in found))
# > two_plain       1.00  1.02  0.95  0.94  1.05
# > two_speculated  0.89  1.03  1.04  1.04  0.95
# > two_drafted    14.73 13.40 14.79 14.15 14.91
# --8<-- [end:count]
