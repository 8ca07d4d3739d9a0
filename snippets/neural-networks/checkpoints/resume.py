"""A training that was broken off equals one that was not."""

# needs: sklearn (the digits come with it)

import torch
from training import (
    device,
    folder,
    load_checkpoint,
    loss_fn,
    save_checkpoint,
    set_up,
    train_epoch,
)

# --8<-- [start:straight]
model, optimizer, scheduler, loader = set_up()
losses = []
for epoch in range(1, 7):
    losses.append(train_epoch(model, loader, loss_fn, optimizer, device))
    scheduler.step()
    if epoch == 3:
        parts = (model, optimizer, scheduler, loader.generator)
        save_checkpoint(folder / "last.pt", epoch, *parts)
# --8<-- [end:straight]

# --8<-- [start:resumed]
resumed, optimizer, scheduler, loader = set_up()
parts = (resumed, optimizer, scheduler, loader.generator)
done = load_checkpoint(folder / "last.pt", *parts)
again = []
for _ in range(done, 6):
    again.append(train_epoch(resumed, loader, loss_fn, optimizer, device))
    scheduler.step()
# --8<-- [end:resumed]

if __name__ == "__main__":
    # --8<-- [start:losses]
    print([round(loss, 3) for loss in losses])
    # > [1.365, 0.388, 0.233, 0.191, 0.159, 0.15]
    # --8<-- [end:losses]

    # --8<-- [start:compare]
    print([round(loss, 3) for loss in again])
    # > [0.191, 0.159, 0.15]
    pairs = zip(model.parameters(), resumed.parameters(), strict=True)
    print(all(torch.equal(one, other) for one, other in pairs))
    # > True
    # --8<-- [end:compare]

    # --8<-- [start:sizes]
    for key, part in torch.load(folder / "last.pt").items():
        torch.save(part, folder / "part.pt")
        size = (folder / "part.pt").stat().st_size
        print(f"{key:<10} {size / 1000:4.0f} kB")
    # > epoch         1 kB
    # > model        41 kB
    # > optimizer    81 kB
    # > scheduler     1 kB
    # > rng           7 kB
    # > shuffle       7 kB
    # --8<-- [end:sizes]
