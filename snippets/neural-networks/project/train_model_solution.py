"""Solution of stage 2: the five steps, and a list of losses."""

import torch
from torch import nn
from train_model import check_train_model


# --8<-- [start:solution]
def train_model(model, inputs, targets, epochs=100, learning_rate=0.03):
    """Train with AdamW on all rows at once. Return the loss of each epoch."""
    loss_fn = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        logits = model(inputs).squeeze(1)
        loss = loss_fn(logits, targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


if __name__ == "__main__":
    print(check_train_model(train_model))
    # > Right!
# --8<-- [end:solution]
