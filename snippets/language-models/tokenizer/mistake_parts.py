"""Common mistake: a text encoded in parts."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_tokenizer

tokenizer = load_tokenizer()

# --8<-- [start:mistake]
print(tokenizer.encode("Alice thought"))
# > [65, 313, 453]
print(tokenizer.encode("Alice ") + tokenizer.encode("thought"))
# > [65, 313, 32, 116, 104, 418]
print(tokenizer.encode("Alice") + tokenizer.encode(" thought"))
# > [65, 313, 453]
# --8<-- [end:mistake]
