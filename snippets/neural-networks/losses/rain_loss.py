"""Exercise: bring outputs and answers into the form that the loss wants."""

import torch


# --8<-- [start:starter]
def rain_loss(outputs: torch.Tensor, answers: list[bool]) -> torch.Tensor:
    """Return the loss of logits of shape (n, 1) for n answers."""
    return outputs.sum() * 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_rain_loss(rain_loss) -> str:
    """Say whether `rain_loss` is the binary cross-entropy of the answers."""
    try:
        for logits, answers in (
            ([2.0, -1.0, 0.5], [True, False, False]),
            ([0.3, 1.2], [False, True]),
            ([-2.0], [True]),
            ([3.0, 0.0, -4.0, 1.0], [False, False, False, False]),
        ):
            outputs = torch.tensor(logits).unsqueeze(1).requires_grad_()
            loss = rain_loss(outputs, list(answers))
            if not isinstance(loss, torch.Tensor) or loss.shape != ():
                return "Not yet: a loss is a tensor without dimensions."
            if not loss.requires_grad:
                return "Not yet: the loss has lost its way back to the outputs."
            chances = outputs.detach().sigmoid()
            rained = torch.tensor(answers).unsqueeze(1)
            right = -torch.where(rained, chances, 1 - chances).log().mean().item()
            if not abs(loss.item() - right) <= 0.001:
                found = f"{loss.item():.2f}, not {right:.2f}"
                return f"Not yet: for {logits} and {answers}, it is {found}."
            loss.backward()
            slope = (chances - rained.float()) / len(answers)
            if not torch.allclose(outputs.grad, slope, atol=0.001):
                return "Not yet: the loss is right, but its gradient is not."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_rain_loss(rain_loss))
    # > Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 0.00, not 0.47.
    # --8<-- [end:try]
