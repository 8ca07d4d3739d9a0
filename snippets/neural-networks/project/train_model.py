"""Stage 2: the training loop, from memory."""

# --8<-- [start:starter]
import torch
from torch import nn


def train_model(model, inputs, targets, epochs=100, learning_rate=0.03):
    """Train with AdamW on all rows at once. Return the loss of each epoch."""
    return [float("inf")] * epochs  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train_model(train_model):
    """Say whether a loop does what five lines of plain PyTorch do."""
    inputs = torch.linspace(-1, 1, 20).unsqueeze(1)
    targets = (inputs[:, 0] > 0.2).float()
    torch.manual_seed(0)
    yours, ours = nn.Linear(1, 1), nn.Linear(1, 1)
    ours.load_state_dict(yours.state_dict())
    optimizer = torch.optim.AdamW(ours.parameters(), lr=0.1)
    right = []
    for _ in range(20):
        optimizer.zero_grad()
        logits = ours(inputs).squeeze(1)
        loss = nn.functional.binary_cross_entropy_with_logits(logits, targets)
        loss.backward()
        optimizer.step()
        right.append(loss.item())
    try:
        losses = train_model(yours, inputs, targets, epochs=20, learning_rate=0.1)
    except Exception as error:
        return f"Not yet: {error}"
    if not isinstance(losses, list) or [type(loss) for loss in losses] != [float] * 20:
        return "Not yet: return a list with one float for each epoch."
    for epoch, (loss, good) in enumerate(zip(losses, right, strict=True)):
        if not abs(loss - good) <= 0.0005:
            late = " Is it AdamW, as it is by default?" if epoch > 2 else ""
            hint = " Are the gradients cleared?" if epoch == 2 else late
            return f"Not yet: epoch {epoch}: {good:.4f}, not {loss:.4f}.{hint}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_model(train_model))
    # > Not yet: epoch 0: 0.7842, not inf.
    # --8<-- [end:try]
