"""The DPO loss, and training with it."""

import torch
from answering import LanguageModel, Tensor
from judging import answer_log_probs


# --8<-- [start:loss]
def dpo_loss(chosen: Tensor, rejected: Tensor, beta: float) -> Tensor:
    """Return the DPO loss, of log-ratios: log π - log π_ref of whole answers."""
    return -torch.nn.functional.logsigmoid(beta * (chosen - rejected)).mean()


# --8<-- [end:loss]


# --8<-- [start:train]
def prefer(
    model: LanguageModel,
    chosen: Tensor,
    rejected: Tensor,
    beta: float,
    steps: int = 40,
) -> list[list[float]]:
    """Train on pairs; return both mean log-ratios of each step.

    The reference is the model as it comes in, and its log-probabilities are computed once.
    """
    with torch.no_grad():
        was_chosen = answer_log_probs(model, chosen)
        was_rejected = answer_log_probs(model, rejected)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4, weight_decay=0.0)
    history = []
    for _ in range(steps):
        at = torch.randint(len(chosen), (16,))
        good = answer_log_probs(model, chosen[at]) - was_chosen[at]
        bad = answer_log_probs(model, rejected[at]) - was_rejected[at]
        loss = dpo_loss(good, bad, beta)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append([good.mean().item(), bad.mean().item()])
    return history


# --8<-- [end:train]
