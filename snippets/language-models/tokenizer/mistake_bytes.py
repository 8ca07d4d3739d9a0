"""Common mistake: bytes instead of text."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_tokenizer

tokenizer = load_tokenizer()

# --8<-- [start:mistake]
raw = b"Alice"
try:
    tokenizer.encode(raw)
except TypeError as error:
    print(error)
# > cannot use a string pattern on a bytes-like object

print(tokenizer.encode(raw.decode()))
# > [65, 313]
# --8<-- [end:mistake]
