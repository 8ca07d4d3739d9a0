"""What the default collate function makes of which items."""

from torch.utils.data import default_collate

# --8<-- [start:kinds]
rides = [
    {"km": 3.5, "stops": 0, "street": "Elm"},
    {"km": 8.0, "stops": 2, "street": "Oak"},
]
for name, batch in default_collate(rides).items():
    print(name, batch)
# > km tensor([3.5000, 8.0000], dtype=torch.float64)
# > stops tensor([0, 2])
# > street ['Elm', 'Oak']
# --8<-- [end:kinds]
