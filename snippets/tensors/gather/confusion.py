"""Exercise: what was taken for what."""

import torch


# --8<-- [start:starter]
def confusion(truth, guess, classes: int) -> torch.Tensor:
    """Count in [t, g] how often t was taken for g."""
    table = torch.zeros(classes, classes, dtype=torch.int64)
    table[truth, guess] += 1  # your code here
    return table


# --8<-- [end:starter]


# --8<-- [start:check]
def check_confusion(confusion) -> str:
    """Compare with counting one by one."""
    generator = torch.Generator().manual_seed(0)
    try:
        for cases, classes in ((60, 3), (25, 5), (4, 6)):
            pairs = torch.randint(min(classes, 5), (2, cases), generator=generator)
            truth, guess = pairs.clone()
            answer = confusion(truth, guess, classes)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (classes, classes):
                shape = tuple(answer.shape)
                return f"Not yet: {classes} classes, but the shape is {shape}."
            if not torch.equal(torch.stack([truth, guess]), pairs):
                return "Not yet: truth or guess was changed."
            if answer.sum() != cases:
                return f"Not yet: {cases} cases, but {answer.sum()} counted."
            for t, g in torch.ones(classes, classes).nonzero().tolist():
                right = ((truth == t) & (guess == g)).sum()
                if answer[t, g] != right:
                    return f"Not yet: [{t}, {g}] is {answer[t, g]}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_confusion(confusion))
    # > Not yet: 60 cases, but 9 counted.
    # --8<-- [end:try]
