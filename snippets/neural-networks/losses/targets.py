"""Other targets of cross-entropy: probabilities, softened and ignored ones."""

import torch
from torch import nn

# --8<-- [start:soft]
logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.5, 3.0]])
mixed = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.5, 0.5]])
print(nn.CrossEntropyLoss()(logits, mixed))
# > tensor(0.9614)

sure = torch.tensor([[20.0, 0.0, 0.0]])
for amount in (0.0, 0.1):
    loss_function = nn.CrossEntropyLoss(label_smoothing=amount)
    print(f"{loss_function(sure, torch.tensor([0])):.2f}")
# > 0.00
# > 1.33
# --8<-- [end:soft]

# --8<-- [start:positions]
torch.manual_seed(0)
hourly = torch.randn(2, 3, 24)  # 2 days, 3 classes, 24 hours
sky = torch.randint(0, 3, (2, 24))
sky[1, 12:] = -100  # nobody looked in the second afternoon
loss = nn.CrossEntropyLoss(reduction="none")(hourly, sky)
print(loss.shape, (loss == 0).sum())
# > torch.Size([2, 24]) tensor(12)
# --8<-- [end:positions]
