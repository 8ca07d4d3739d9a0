"""Characters and their bytes."""

# --8<-- [start:bytes]
for text in ("cat", "café", "你好", "👩‍🚀"):
    print(f"{len(text)} characters, {len(text.encode())} bytes: {list(text.encode())}")
# > 3 characters, 3 bytes: [99, 97, 116]
# > 4 characters, 5 bytes: [99, 97, 102, 195, 169]
# > 2 characters, 6 bytes: [228, 189, 160, 229, 165, 189]
# > 3 characters, 11 bytes: [240, 159, 145, 169, 226, 128, 141, 240, 159, 154, 128]
# --8<-- [end:bytes]
