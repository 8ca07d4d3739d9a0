"""How often the likeliest token is right, by how sure the model is."""

# needs: safetensors (the weights are kept in its format)

from losses import model, torch, training, validation

# --8<-- [start:logits]
@torch.no_grad()
def logits_of(model, tokens: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return logits and targets of a text, read in windows side by side."""
    length = model.config.context
    count = (len(tokens) - 1) // length
    logits = model(tokens[: count * length].view(count, length))
    return logits.flatten(0, 1), tokens[1 : count * length + 1]


# --8<-- [end:logits]


# --8<-- [start:bins]
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


tables = {}
for name, text in {"known": training, "new": validation}.items():
    tables[name] = reliability(*logits_of(model, text))
    share, sure, hit = tables[name].mT
    print(f"{name}: sure {share @ sure:.3f}, right {share @ hit:.3f}")
    print(f"  expected calibration error {calibration_error(tables[name]):.3f}")
# > known: sure 0.304, right 0.347
# >   expected calibration error 0.043
# > new: sure 0.297, right 0.270
# >   expected calibration error 0.032
# --8<-- [end:bins]
