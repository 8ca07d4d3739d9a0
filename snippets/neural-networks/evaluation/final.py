"""The network, trained on all 1,197 digits with early stopping."""

# needs: sklearn (the digits come with it)

import torch
from hasty import validation_loader
from measure import evaluate
from reader import device, loss_fn, new_reader, train, validation
from stopping import fit
from torch import nn
from torch.utils.data import DataLoader

# --8<-- [start:fit]
model = new_reader().to(device)
shuffle = torch.Generator().manual_seed(0)
loader = DataLoader(train, batch_size=64, shuffle=True, generator=shuffle)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
curves = fit(model, loader, validation_loader, loss_fn, optimizer, device)
# --8<-- [end:fit]


# --8<-- [start:predict]
@torch.inference_mode()
def predict(model: nn.Module, images, device: torch.device):
    """Return the class of each image, and the probability given to it."""
    model.eval()
    probabilities = torch.softmax(model(images.to(device)), dim=1).cpu()
    best = probabilities.max(dim=1)
    return best.indices, best.values


# --8<-- [end:predict]

if __name__ == "__main__":
    # --8<-- [start:look]
    loss, accuracy = evaluate(model, validation_loader, loss_fn, device)
    print(f"loss {loss:.2f}, accuracy {accuracy:.2f}")
    # > loss 0.07, accuracy 0.98
    # --8<-- [end:look]

    # --8<-- [start:one]
    image, label = validation[0]
    classes, certainties = predict(model, image.unsqueeze(0), device)
    print(f"answer {classes[0]} ({certainties[0]:.1f}), truth {label}")
    # > answer 5 (0.6), truth 5
    # --8<-- [end:one]

    # --8<-- [start:noise]
    generator = torch.Generator().manual_seed(0)
    noise = torch.rand(1000, 64, generator=generator)
    classes, certainties = predict(model, noise, device)
    print(f"mean certainty {certainties.mean():.2f}")
    # > mean certainty 0.84
    print(f"share above 0.9: {(certainties > 0.9).float().mean():.2f}")
    # > share above 0.9: 0.52
    # --8<-- [end:noise]
