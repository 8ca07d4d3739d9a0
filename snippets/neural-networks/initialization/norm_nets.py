"""The deep network again, with its default start and a norm in each layer."""

# needs: sklearn (the digits come with it)
# time: 60 s (trains fifteen deep networks, in a few seconds if nothing else runs)

from deep_net import deep_net, losses, nn

# --8<-- [start:norms]
for norm in (nn.BatchNorm1d, nn.LayerNorm, nn.RMSNorm):
    results = losses(lambda norm=norm: deep_net(norm))
    learned = sum(loss < 1 for loss in results)
    print(f"{norm.__name__:<12}{learned} of 5")
# > BatchNorm1d 5 of 5
# > LayerNorm   5 of 5
# > RMSNorm     5 of 5
# --8<-- [end:norms]
