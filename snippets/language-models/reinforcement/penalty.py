"""The same hole with a penalty on the distance from the reference."""

# needs: safetensors (it loads the weights)
# time: 60 s (three trainings, some seconds if nothing else runs)

from grpo import fresh, reinforce
from hole import mentioned

reference = fresh()

# --8<-- [start:penalty]
for seed in range(3):
    model = fresh()
    history = reinforce(model, reference, mentioned, seed, beta=0.1)
    for key in ("reward", "right"):
        print(f"seed {seed}, {key}: {history[0][key]:.0%} → {history[-1][key]:.0%}")
# > seed 0, reward: 74% → 95%
# > seed 0, right: 61% → 72%
# > seed 1, reward: 72% → 97%
# > seed 1, right: 57% → 77%
# > seed 2, reward: 78% → 95%
# > seed 2, right: 54% → 68%
# --8<-- [end:penalty]
