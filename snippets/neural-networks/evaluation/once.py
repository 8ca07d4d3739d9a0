"""The test set, used once."""

# needs: sklearn (the digits come with it)

from final import model
from interval import wilson
from measure import evaluate
from reader import device, loss_fn, test
from torch.utils.data import DataLoader

# --8<-- [start:once]
test_loader = DataLoader(test, batch_size=128)
loss, accuracy = evaluate(model, test_loader, loss_fn, device)
low, high = wilson(round(accuracy * len(test)), len(test))
print(f"accuracy {accuracy:.3f}, between {low:.3f} and {high:.3f}")
# > accuracy 0.967, between 0.940 and 0.982
# --8<-- [end:once]
