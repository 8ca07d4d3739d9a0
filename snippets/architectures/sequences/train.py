"""Train the reader on the known text, from three seeds."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from book import characters, known, new, table_loss
from pictures import draw_losses, plt
from reader import Reader, loss_on, torch, train_epoch

# --8<-- [start:run]
from safetensors.torch import save_file

length = (len(known) - 1) // 16
inputs = known[: 16 * length].view(16, length)  # 16 passages, one a row
targets = known[1 : 16 * length + 1].view(16, length)  # the same, one further

runs = []
for seed in range(3):
    torch.manual_seed(seed)
    model = Reader(len(characters)).to(known.device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    losses = []
    for _ in range(8):
        train_epoch(model, optimizer, inputs, targets)
        losses.append(loss_on(model, new))
    runs.append(losses)
    print(f"loss {loss_on(model, known):.2f} known, {losses[-1]:.2f} new")
# > loss 1.45 known, 1.92 new
# > loss 1.47 known, 1.96 new
# > loss 1.42 known, 1.92 new

save_file(model.state_dict(), "reader.safetensors")
# saves> reader.safetensors

draw_losses(runs, {order: table_loss(order) for order in (1, 2, 4)})
plt.show()
# figure> Three lines fall side by side over 8{=len(losses)} epochs, from about 2.4{=runs[0][0]} to 1.9{=runs[0][-1]}. They
# figure> begin at the dashed line of pairs, and cross that of groups of four in epoch five or six.
# --8<-- [end:run]
