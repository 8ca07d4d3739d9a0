"""Solution: one number for each question, then their mean."""

from paired import answers_of, check_compare, torch


# --8<-- [start:solution]
def compare(ours: torch.Tensor, theirs: torch.Tensor) -> tuple[float, float]:
    """Return how much more we get right on average, and the standard error of that."""
    differences = ours - theirs
    error = differences.std() / len(differences) ** 0.5
    return differences.mean().item(), error.item()


print(check_compare(compare))
# > Right!
for counts in ([140, 10, 0, 50], [90, 60, 50, 0]):
    ours, theirs = answers_of(counts)
    mean, error = compare(ours, theirs)
    print(f"{ours.mean():.2f} and {theirs.mean():.2f}: {mean:.2f} ± {1.96 * error:.2f}")
# > 0.75 and 0.70: 0.05 ± 0.03
# > 0.75 and 0.70: 0.05 ± 0.10
# --8<-- [end:solution]
