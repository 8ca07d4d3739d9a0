"""Solution: count what opened an answer before a token, and what ended one."""

from torch import Tensor
from turns import check_targets


# --8<-- [start:solution]
def answer_targets(ids: Tensor, model_id: int, end_id: int) -> Tensor:
    """Return the ids of all answers, each with its end, and -100 elsewhere."""
    opens, ends = ids == model_id, ids == end_id
    opened = opens.cumsum(dim=1) - opens.long()  # before this token
    ended = ends.cumsum(dim=1) - ends.long()
    return ids.masked_fill(opened == ended, -100)


print(check_targets(answer_targets))
# > Right!
# --8<-- [end:solution]
