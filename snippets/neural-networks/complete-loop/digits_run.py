"""Eight epochs on the digits, then the best weights."""

# needs: sklearn (the digits come with it)

import torch
from training import evaluate, fit, make_training

# isort: split
# --8<-- [start:run]
import tempfile
from pathlib import Path

training = make_training()
with tempfile.TemporaryDirectory() as folder:
    fit(training, epochs=8, folder=Path(folder))
    best_weights = torch.load(Path(folder) / "best.pt")
for epoch, numbers in enumerate(training.history, 1):
    train_loss, valid_loss, accuracy = numbers
    print(f"{epoch}: {train_loss:.2f}  {valid_loss:.2f}  {accuracy:.3f}")
# > 1: 1.70  0.88  0.877
# > 2: 0.65  0.41  0.907
# > 3: 0.37  0.30  0.920
# > 4: 0.30  0.27  0.923
# > 5: 0.26  0.23  0.943
# > 6: 0.24  0.22  0.947
# > 7: 0.23  0.20  0.947
# > 8: 0.19  0.21  0.947
# --8<-- [end:run]

# --8<-- [start:best]
training.model.load_state_dict(best_weights)
loss, accuracy = evaluate(
    training.model, training.valid_loader, training.loss_fn, training.device
)
print(f"best: {loss:.2f}  {accuracy:.3f}")
# > best: 0.20  0.947
# --8<-- [end:best]
