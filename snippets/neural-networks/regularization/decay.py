"""What weight decay does to the weights of the network."""

# needs: sklearn (the digits come with it)

from overfit import accuracy, answers, held_out, train_few

# --8<-- [start:decay]
for decay in (0.0, 3.0, 30.0):
    model = train_few(0, decay=decay)
    size, new = model[1].weight.std(), accuracy(model, held_out, answers)
    print(f"decay {decay:4}: std {size:.3f}, new images {new:.1f} %")
# > decay  0.0: std 0.235, new images 91.0 %
# > decay  3.0: std 0.139, new images 92.0 %
# > decay 30.0: std 0.026, new images 26.0 %
# --8<-- [end:decay]
