"""What as many steps do without a group, and without any reward."""

# needs: safetensors (it loads the weights)
# time: 60 s (six trainings, some seconds if nothing else runs)

from arithmetic import chance_right, imitate, practice, right, unseen
from grpo import fresh, reinforce

reference = fresh()


# --8<-- [start:rivals]
def more_examples(model, seed):
    """Go on imitating: as many steps, as many examples in each."""
    imitate(model, steps=60, seed=seed, rate=1e-3, batch=256)


def right_ones(model, seed):
    """Imitate the right ones among the model's own answers: the reward is the weight."""
    reinforce(model, reference, right, seed, advantage=lambda rewards: rewards)


for rival in (more_examples, right_ones):
    results = []
    for seed in range(3):
        model = fresh()
        rival(model, seed)
        results.append([chance_right(model, p).mean() for p in (practice, unseen)])
    known, new = zip(*results, strict=True)
    print(f"{rival.__name__}: {min(known):.0%} to {max(known):.0%} of those practiced,")
    print(f"  {min(new):.0%} to {max(new):.0%} of those unseen")
# > more_examples: 54% to 56% of those practiced,
# >   47% to 49% of those unseen
# > right_ones: 97% to 98% of those practiced,
# >   91% to 93% of those unseen
# --8<-- [end:rivals]
