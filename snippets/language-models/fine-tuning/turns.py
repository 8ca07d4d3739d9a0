"""Exercise: targets for conversations of several turns."""

import torch
from torch import Tensor


# --8<-- [start:starter]
def answer_targets(ids: Tensor, model_id: int, end_id: int) -> Tensor:
    """Return the ids of all answers, each with its end, and -100 elsewhere."""
    return ids.clone()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_targets(answer_targets) -> str:
    """Try rows of one, two and three turns, padded at the right."""
    try:
        torch.manual_seed(0)
        user_id, model_id, end_id, pad_id = 20, 21, 22, 23
        for turns in ([1], [2, 1], [1, 3, 2], [1, 1, 1, 1]):
            ids = torch.full((len(turns), 40), pad_id)
            expected = torch.full((len(turns), 40), -100)
            for row, count in enumerate(turns):
                place = 0
                for _ in range(count):
                    asked, said = torch.randint(1, 6, (2,)).tolist()
                    words = torch.randint(0, 20, (asked + said,)).tolist()
                    turn = [user_id, *words[:asked], model_id, *words[asked:], end_id]
                    there = slice(place, place + len(turn))
                    ids[row, there] = torch.tensor(turn)
                    answer = slice(there.stop - said - 1, there.stop)
                    expected[row, answer] = ids[row, answer]
                    place = there.stop
            given = ids.clone()
            targets = answer_targets(given, model_id, end_id)
            if not given.equal(ids):
                return "Not yet: it changes the ids that it is given."
            if not isinstance(targets, Tensor) or targets.dtype != torch.int64:
                return "Not yet: return a tensor of the dtype int64."
            if targets.shape != ids.shape:
                return f"Not yet: the shape is {tuple(targets.shape)}, not {tuple(ids.shape)}."
            wrong = (targets != expected).nonzero().tolist()
            if wrong:
                row, place = wrong[0]
                found, wanted = targets[row, place], expected[row, place]
                turn = "turn" if turns[row] == 1 else "turns"
                told = (
                    f"row {row}, of {turns[row]} {turn}, has {found} at place {place}"
                )
                return f"Not yet: {told}, not {wanted}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_targets(answer_targets))
    # > Not yet: row 0, of 1 turn, has 20 at place 0, not -100.
    # --8<-- [end:try]
