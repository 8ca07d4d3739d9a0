"""How well a linear layer does on the features of each layer."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)
# needs: matplotlib (it draws)

import torch
from camera import answers, few, held_out, pool, pool_answers
from layers import layer_output
from load import pretrained_net
from matplotlib import pyplot as plt
from net import PhotoNet, nn
from torch.optim import AdamW
from training import accuracy, fit


# --8<-- [start:probe]
def probe(model: nn.Module, name: str, seed: int) -> float:
    """Return the accuracy of a linear layer on what one layer puts out."""
    torch.manual_seed(seed)
    chosen = few(30, seed)
    inputs = layer_output(model, name, pool[chosen]).flatten(1)
    head = nn.Linear(inputs.shape[1], 5)
    fit(head, AdamW(head.parameters(), lr=0.01), inputs, pool_answers[chosen])
    return accuracy(head, layer_output(model, name, held_out).flatten(1), answers)


def random_net(seed: int) -> PhotoNet:
    """Return a network that was never trained."""
    torch.manual_seed(seed)
    return PhotoNet(classes=5)


layers = ["normalize", "pool1", "relu2", "pool2"]
probes = {"pretrained": pretrained_net, "never trained": random_net}
results = {
    label: torch.tensor(
        [[probe(make(s), f"body.{name}", s) for s in range(5)] for name in layers]
    )
    for label, make in probes.items()
}


def draw_probes() -> None:
    """Draw a dot for each seed, and lines through the means."""
    _, ax = plt.subplots(figsize=(6.4, 3.4), layout="constrained")
    for which, (label, rows) in enumerate(results.items()):
        ax.plot(layers, rows.mean(dim=1), color=f"C{which}", label=label)
        ax.plot(layers, rows, "o", color=f"C{which}", ms=4, alpha=0.5)
    ax.set(xlabel="features of this layer", ylabel="percent recognized")
    ax.legend()


# --8<-- [end:probe]

# --8<-- [start:show]
draw_probes()
plt.show()
# figure> Five dots for each layer and network, with lines through the means. On the
# figure> normalized pixels, both stand near 30{=results["pretrained"][0].mean()} percent. The
# figure> pretrained line climbs with each layer or stays, to
# figure> 61{=results["pretrained"][-1].mean()} percent on the last; that of the network that
# figure> was never trained stays near 32{=results["never trained"][-1].mean()}.
# --8<-- [end:show]
