"""The loads of eight experts in three ways of training, three seeds each."""

# needs: safetensors (the weights are kept in its format)
# needs: matplotlib (it draws)
# time: 60 s (nine short trainings, 10 s of computing on a quiet machine)

from balancing import torch, train, with_experts

# isort: split

# --8<-- [start:runs]
from alice import load_tokens
from language_model import loss_on
from matplotlib import pyplot as plt
from safetensors.torch import save_file

training, validation = load_tokens()
histories, losses = {}, {}
for name, settings in (
    ("nothing", {}),
    ("balance loss", {"pull": 0.05}),
    ("biases", {"nudge": 0.005}),
):
    losses[name], histories[name] = [], []
    for seed in range(3):
        model = with_experts(seed)
        histories[name].append(train(model, training, **settings))
        losses[name].append(loss_on(model, validation))
        if name == "biases" and seed == 0:
            kept = model.blocks.state_dict()
    last = [history[-20:, 1].mean(dim=0) for history in histories[name]]
    busiest = " ".join(f"{load.max():4.0%}" for load in last)
    idlest = " ".join(f"{load.min():4.0%}" for load in last)
    told = " ".join(f"{loss:.2f}" for loss in losses[name])
    print(f"{name:<13} busiest {busiest}, idlest {idlest}, loss {told}")
# > nothing       busiest  41%  28%  37%, idlest   0%   1%   1%, loss 3.58 3.56 3.58
# > balance loss  busiest  15%  15%  15%, idlest   8%   8%   9%, loss 3.58 3.57 3.57
# > biases        busiest  13%  13%  13%, idlest  12%  12%  12%, loss 3.58 3.57 3.59
# --8<-- [end:runs]

# --8<-- [start:save]
kept = {key: value.half() for key, value in kept.items() if ".network." in key}
save_file(kept, "experts.safetensors")
# saves> experts.safetensors
save_file({k: torch.tensor(v) for k, v in losses.items()}, "losses.safetensors")
# saves> losses.safetensors
# --8<-- [end:save]

# --8<-- [start:draw]
figure, axes = plt.subplots(1, 3, figsize=(9, 3), sharey=True, layout="constrained")
for ax, (name, (history, *_)) in zip(axes, histories.items(), strict=True):
    ax.plot(100 * history[:, 1])
    ax.set(title=name, xlabel="step")
axes[0].set_ylabel("share of the choices, %")
plt.show()
# figure> Three panels, eight lines each: the share of each expert in the choices over 100 steps. With nothing,
# figure> they spread out and one ends at 41{=100*histories["nothing"][0][-20:, 1].mean(0).max()} %, several near
# figure> 0. With the balance loss, they come together around 12.5, and with biases, they soon lie within a narrow band
# figure> around it.
# --8<-- [end:draw]
