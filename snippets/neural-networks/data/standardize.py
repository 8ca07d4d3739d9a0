"""Standardize three parts with the statistics of one."""

# needs: sklearn (the digits come with it)

from digits_data import images, test, train

# --8<-- [start:scale]
mean = images[train.indices].mean()
std = images[train.indices].std()
scaled = (images - mean) / std
print(f"{mean:.3f} {std:.3f}")
# > 0.305 0.376
for part in (train, test):
    pixels = scaled[part.indices]
    print(f"{pixels.mean():.3f} {pixels.std():.3f}")
# > 0.000 1.000
# > 0.005 1.004

# all images, for comparison
print(f"{images.mean():.3f} {images.std():.3f}")
# > 0.305 0.376
# --8<-- [end:scale]
