"""Early stopping: keep the best weights, stop when nothing gets better."""

# needs: sklearn (the digits come with it)

import torch
from hasty import new_hasty_loader, new_wide, validation_loader
from measure import evaluate
from reader import device, loss_fn, train_epoch

# isort: split
# --8<-- [start:fit]
import copy


def fit(
    model, loader, validation_loader, loss_fn, optimizer, device, patience=5
) -> list[tuple[float, float, float]]:
    """Train until `patience` epochs bring no gain; restore the best."""
    best_state = copy.deepcopy(model.state_dict())
    best_loss, curves, waited = float("inf"), [], 0
    while waited < patience:
        trained = train_epoch(model, loader, loss_fn, optimizer, device)
        loss, accuracy = evaluate(model, validation_loader, loss_fn, device)
        curves.append((trained, loss, accuracy))
        waited += 1
        if loss < best_loss:
            best_loss, waited = loss, 0
            best_state = copy.deepcopy(model.state_dict())
    model.load_state_dict(best_state)
    return curves


# --8<-- [end:fit]

# --8<-- [start:run]
wide, loader = new_wide().to(device), new_hasty_loader()
optimizer = torch.optim.AdamW(wide.parameters(), lr=0.003)
curves = fit(wide, loader, validation_loader, loss_fn, optimizer, device)
# --8<-- [end:run]

if __name__ == "__main__":
    # --8<-- [start:look]
    print(f"{len(curves)} epochs")
    # > 22 epochs
    _, loss, accuracy = curves[-1]
    print(f"the last: loss {loss:.2f}, accuracy {accuracy:.2f}")
    # > the last: loss 0.65, accuracy 0.83
    loss, accuracy = evaluate(wide, validation_loader, loss_fn, device)
    print(f"kept:     loss {loss:.2f}, accuracy {accuracy:.2f}")
    # > kept:     loss 0.60, accuracy 0.85
    # --8<-- [end:look]
