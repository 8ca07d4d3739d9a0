"""Exercise: exams that count differently."""

import torch


# --8<-- [start:starter]
def marks(points: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Return the weighted mean of each student, the last dimension being exams."""
    return points.mean(dim=-1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_marks(marks) -> str:
    """Say whether the means are right, for one student, a class and a school."""
    course = torch.tensor([[80.0, 60.0, 90.0], [50.0, 70.0, 40.0]])
    final = torch.tensor([1.0, 1.0, 2.0])
    school = torch.arange(120.0).reshape(4, 5, 6) % 17
    cases = [(course, final), (course[0], final), (course.mT, torch.tensor([3.0, 1.0]))]
    cases += [
        (school, torch.arange(1.0, 7.0)),
        (school.double(), school[0, 0].double()),
    ]
    try:
        for points, weights in cases:
            given, shape = points.clone(), tuple(points.shape)
            answer = marks(points, weights.clone())
            if not isinstance(answer, torch.Tensor) or answer.shape != shape[:-1]:
                return f"Not yet: {shape} should become {shape[:-1]}."
            if not torch.equal(points, given):
                return "Not yet: the points that came in have changed."
            right = (points * weights).sum(dim=-1) / weights.sum()
            if not torch.allclose(answer.double(), right.double()):
                numbers = f"{answer.flatten()[0]:.2f}, not {right.flatten()[0]:.2f}"
                return f"Not yet: the first mean of {shape} is {numbers}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_marks(marks))
    # > Not yet: the first mean of (2, 3) is 76.67, not 80.00.
    # --8<-- [end:try]
