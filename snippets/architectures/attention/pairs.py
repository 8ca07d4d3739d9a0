"""Lists of letters with digits, and three models that are asked for one of them."""

from by_hand import F, attention, torch

# --8<-- [start:lookup]
from torch import nn


class Lookup(nn.Module):
    """Finds the entry that it is asked for."""

    def __init__(self, size: int = 32) -> None:
        super().__init__()
        self.letter, self.digit = nn.Embedding(26, size), nn.Embedding(10, size)
        self.query, self.key = nn.Linear(size, size), nn.Linear(size, size)
        self.value = nn.Linear(size, size)
        self.answer = nn.Linear(size, 10)

    def forward(self, letters, digits, asked):
        entries = self.letter(letters) + self.digit(digits)
        question = self.letter(asked).unsqueeze(1)
        found, self.weights = attention(
            self.query(question), self.key(entries), self.value(entries)
        )
        return self.answer(found.squeeze(1))


# --8<-- [end:lookup]


# --8<-- [start:others]
def make_lists(count: int, pairs: int = 6) -> list[torch.Tensor]:
    """Return letters, their digits, a letter that is asked for, and its digit."""
    letters = torch.rand(count, 26).argsort(dim=1)[:, :pairs]  # none occurs twice
    digits = torch.randint(10, (count, pairs))
    place = torch.randint(pairs, (count, 1))
    asked, answer = (part.gather(1, place).squeeze(1) for part in (letters, digits))
    return [letters, digits, asked, answer]


class Average(nn.Module):
    """Gets the mean of all entries, and the question."""

    def __init__(self, size: int = 32) -> None:
        super().__init__()
        self.letter, self.digit = nn.Embedding(26, size), nn.Embedding(10, size)
        layers = nn.Linear(2 * size, 47), nn.ReLU(), nn.Linear(47, 10)
        self.answer = nn.Sequential(*layers)

    def forward(self, letters, digits, asked):
        entries = self.letter(letters) + self.digit(digits)
        question = self.letter(asked)
        return self.answer(torch.cat([entries.mean(dim=1), question], dim=1))


class Reader(nn.Module):
    """Reads one entry after the other with an LSTM, then the question."""

    def __init__(self, size: int = 32, hidden: int = 17) -> None:
        super().__init__()
        self.letter, self.digit = nn.Embedding(26, size), nn.Embedding(10, size)
        self.lstm = nn.LSTM(size, hidden, batch_first=True)
        self.answer = nn.Linear(hidden, 10)

    def forward(self, letters, digits, asked):
        entries = self.letter(letters) + self.digit(digits)
        question = self.letter(asked).unsqueeze(1)
        outputs, _ = self.lstm(torch.cat([entries, question], dim=1))
        return self.answer(outputs[:, -1])


def train(model: nn.Module, steps: int = 200) -> nn.Module:
    """Train a model on 64 new lists in each step."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(steps):
        *question, answer = make_lists(64)
        loss = F.cross_entropy(model(*question), answer)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


@torch.inference_mode()
def accuracy(model: nn.Module, pairs: int = 6) -> float:
    """Return the share of right answers on 2,000 new lists."""
    torch.manual_seed(1000)
    *question, answer = make_lists(2000, pairs)
    return (model(*question).argmax(dim=1) == answer).float().mean().item()


# --8<-- [end:others]
