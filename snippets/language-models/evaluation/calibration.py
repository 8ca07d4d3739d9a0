"""How often the likeliest token is right, by how sure the model is."""

# needs: safetensors (the weights are kept in its format)

from losses import torch


# --8<-- [start:bins]
@torch.no_grad()
def logits_of(model, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return logits and targets of a text, read in windows side by side."""
    length = model.config.context
    count = (len(tokens) - 1) // length
    logits = model(tokens[: count * length].view(count, length))
    return logits.flatten(0, 1), tokens[1 : count * length + 1]


def reliability(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return a row for each tenth of confidence: its share, confidence, accuracy."""
    sure, guess = logits.softmax(dim=-1).max(dim=-1)
    tenths = (10 * sure).long().clamp(max=9)
    rows = []
    for tenth in range(10):
        inside = tenths == tenth
        if inside.any():
            hit = (guess == targets)[inside].float()
            rows.append([inside.float().mean(), sure[inside].mean(), hit.mean()])
    return torch.tensor(rows)


def calibration_error(rows: torch.Tensor) -> float:
    """Return the mean gap between confidence and accuracy, weighted by shares."""
    share, sure, hit = rows.mT
    return (share * (sure - hit).abs()).sum().item()


# --8<-- [end:bins]
