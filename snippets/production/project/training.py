"""The training of this project: it moves the digits, and can be stopped."""

import torch
from digits import images, labels, make_reader, train
from run_files_solution import load_run, save_run
from shift_images_solution import shift_images
from train_step_solution import train_step


# --8<-- [start:fit]
def train_reader(steps: int, path, stop_at: int | None = None, dtype=torch.float32):
    """Train, or go on from the file, and return the model.

    Stopped by KeyboardInterrupt, as Ctrl+C does, before the step `stop_at`.
    """
    torch.manual_seed(0)
    model = make_reader()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.005)
    generator = torch.Generator().manual_seed(0)
    begun = load_run(path, model, optimizer, generator) if path.exists() else 0
    for step in range(begun, steps):
        if step == stop_at:
            raise KeyboardInterrupt
        batch = train[torch.randint(len(train), (64,), generator=generator)]
        shifts = torch.randint(-1, 2, (64, 2), generator=generator)
        moved = shift_images(images[batch], shifts)
        train_step(model, optimizer, moved, labels[batch], dtype)
        if (step + 1) % 100 == 0:
            save_run(path, step + 1, model, optimizer, generator)
    return model.eval()


# --8<-- [end:fit]
