"""Exercise: does a model profit from what it has just read?"""

# --8<-- [start:starter]
import torch
import torch.nn.functional as F
from torch import Tensor, nn


def echo_losses(scorer: nn.Module, pieces: Tensor) -> tuple[float, float]:
    """Let the model read each piece, (batch, length), twice in a row.

    Return its mean losses on the first and on the second copy, each time for
    all tokens of a piece but the first.
    """
    twice = torch.cat([pieces, pieces], dim=1)
    losses = torch.zeros(twice[:, 1:].shape)  # your code here
    return losses.mean().item(), losses.mean().item()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Follows(nn.Module):
    """Expect what followed the same token before, or else tokens by a fixed list."""

    def __init__(self, vocabulary: int, looks_back: bool) -> None:
        super().__init__()
        self.likes = torch.randn(vocabulary)
        self.looks_back = looks_back

    def forward(self, ids: Tensor) -> Tensor:
        scores = self.likes.repeat(*ids.shape, 1)
        if self.looks_back:
            same = (ids[:, :-1, None] == ids[:, None]).triu(1).float()
            scores = (
                scores + 9 * same.mT @ F.one_hot(ids[:, 1:], len(self.likes)).float()
            )
        return scores


def check_echo(echo_losses) -> str:
    """Try models that look back, and models that do not."""
    try:
        torch.manual_seed(0)
        for rows, length, looks_back in ((3, 5, False), (3, 5, True), (2, 8, True)):
            scorer = Follows(20, looks_back)
            pieces = torch.stack([torch.randperm(20)[:length] for _ in range(rows)])
            answer = echo_losses(scorer, pieces.clone())
            if not isinstance(answer, tuple | list) or len(answer) != 2:
                return "Not yet: return two losses."
            twice = torch.cat([pieces, pieces], dim=1)
            p = scorer(twice).log_softmax(-1)[:, :-1]
            each = -p.gather(-1, twice[:, 1:, None]).squeeze(-1)
            rights = each[:, : length - 1].mean(), each[:, length:].mean()
            told = "looks back" if looks_back else "never looks back"
            for name, right, found in zip(
                ("first", "second"), rights, answer, strict=True
            ):
                if not isinstance(found, float):
                    return f"Not yet: a loss is a float, not a {type(found).__name__}."
                if not abs(found - right) <= 0.001:
                    model_told = f"of a model that {told}, the {name} loss"
                    return f"Not yet: {model_told} is {right:.2f}, not {found:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_echo(echo_losses))
    # > Not yet: of a model that never looks back, the first loss is 3.81, not 0.00.
    # --8<-- [end:try]
