"""Three runs that differ in the seed, read back from their logs and drawn."""

# needs: tensorboard (it writes and reads the logs)
# needs: matplotlib (it draws)

import tempfile
from pathlib import Path

from config import Config
from logs import draw_losses, plt, read_log
from train import train

# --8<-- [start:runs]
with tempfile.TemporaryDirectory() as runs:
    folders = [Path(runs) / f"seed-{seed}" for seed in range(3)]
    for seed, folder in enumerate(folders):
        train(Config(folder.name, seed), folder)
        steps, accuracies = read_log(folder, "accuracy/valid")
        print(folder.name, steps, f"{accuracies[-1]:.3f}")
    draw_losses(folders)
# > seed-0 [12, 24, 36, 48, 60] 0.937
# > seed-1 [12, 24, 36, 48, 60] 0.927
# > seed-2 [12, 24, 36, 48, 60] 0.933
plt.show()
# figure> Three ragged curves, one for each seed, that fall from more than 1 to about 0.2 in 60 steps. They cross each other
# figure> many times; at the start, seed 2 is the lowest.
# --8<-- [end:runs]
