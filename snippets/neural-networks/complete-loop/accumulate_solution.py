"""Solution: clear once, divide each loss, step once."""

from accumulate import check_train_batches


# --8<-- [start:solution]
def train_batches(model, batches, loss_fn, optimizer) -> None:
    """Take one step with the mean gradient of batches of the same size."""
    optimizer.zero_grad()
    for inputs, targets in batches:
        loss = loss_fn(model(inputs), targets) / len(batches)
        loss.backward()
    optimizer.step()


print(check_train_batches(train_batches))
# > Right!
# --8<-- [end:solution]
