"""The log-probability of an answer."""

from answering import END, PROMPT, LanguageModel, Tensor
from language_model import log_probs


# --8<-- [start:mask]
def answer_mask(ids: Tensor) -> Tensor:
    """Return true for the tokens of an answer, with its end, but without what is after."""
    ends = ids == END
    ends[:, :PROMPT] = False
    mask = ends.cumsum(dim=1) - ends.long() == 0  # no end before it
    mask[:, :PROMPT] = False
    return mask


def answer_log_probs(model: LanguageModel, ids: Tensor) -> Tensor:
    """Return the log-probability of each whole answer, given its prompt."""
    return (log_probs(model, ids) * answer_mask(ids)[:, 1:]).sum(dim=1)


# --8<-- [end:mask]
