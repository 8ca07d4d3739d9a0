"""Exercise: a test that finds leaks."""

import torch
from torch import nn


# --8<-- [start:starter]
def leaks(model: nn.Module, tokens: torch.Tensor, vocabulary: int) -> bool:
    """Return whether a later token changes an earlier output."""
    return False  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Mixer(nn.Module):
    """Let each position read certain positions, and no others."""

    def __init__(self, reads: torch.Tensor) -> None:
        super().__init__()
        self.embedding = nn.Embedding(10, 16)
        self.register_buffer("reads", reads.double())

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        length = tokens.shape[1]
        return self.reads[:length, :length] @ self.embedding(tokens).double()


class OneBlock(nn.Module):
    """A transformer of one block, whose tokens look at all or at earlier ones."""

    def __init__(self, causal: bool) -> None:
        super().__init__()
        self.causal, self.embedding = causal, nn.Embedding(10, 16)
        self.block = nn.TransformerEncoderLayer(16, 2, 64, dropout=0, batch_first=True)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        length = tokens.shape[1]
        later = torch.ones(length, length).triu(1).bool() if self.causal else None
        return self.block(self.embedding(tokens), later)


def check_leaks(leaks) -> str:
    """Show models to `leaks` that read only earlier tokens, and others."""
    try:
        torch.manual_seed(0)
        earlier = torch.ones(6, 6).tril() / 6
        cases = [
            ("an encoder", OneBlock(causal=False), True),
            ("a decoder", OneBlock(causal=True), False),
            ("a mean of earlier tokens", Mixer(earlier), False),
            ("a model of single tokens", Mixer(torch.eye(6)), False),
        ]
        for reader, read in torch.combinations(torch.arange(6)).tolist():
            reads = earlier.clone()
            reads[reader, read] = 0.001
            name = f"position {reader} that reads position {read}"
            cases.append((name, Mixer(reads), True))
        for name, model, leaking in cases:
            tokens = torch.randint(0, 10, (4, 6))
            given = tokens.clone()
            answer = leaks(model, given, 10)
            if not given.equal(tokens):
                return "Not yet: it changes the tokens that it is given. Use a copy."
            if not isinstance(answer, bool):
                return f"Not yet: return a bool, not a {type(answer).__name__}."
            if answer != leaking:
                told = "leaks, you say no" if leaking else "does not leak, you say yes"
                return f"Not yet: {name} {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_leaks(leaks))
    # > Not yet: an encoder leaks, you say no.
    # --8<-- [end:try]
