"""Common mistake: half a character, which UTF-8 cannot write."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_tokenizer

tokenizer = load_tokenizer()

# --8<-- [start:mistake]
half = "Hi \ud83d"  # the first half of an emoji in UTF-16
try:
    tokenizer.encode(half)
except UnicodeEncodeError as error:
    print(error)
# > 'utf-8' codec can't encode character '\ud83d' in position 1: surrogates not allowed

print(tokenizer.encode(half.encode(errors="replace").decode()))
# > [72, 105, 32, 63]
# --8<-- [end:mistake]
