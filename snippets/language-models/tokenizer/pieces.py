"""What the pairs learned from the book stand for."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:pieces]
from alice import load_tokenizer

tokenizer = load_tokenizer()
print(tokenizer.pieces[256:266])
# > [b' t', b'he', b' a', b' s', b'in', b' the', b' w', b'ou', b'it', b'nd']
print(sorted(tokenizer.pieces[256:508], key=len)[-6:])
# > [b' there', b' think', b' little', b' Turtle', b' thought', b' herself']
print({piece: tokenizer.pieces.index(piece) for piece in (b" c", b"an", b" ca", b"n")})
# > {b' c': 274, b'an': 317, b' ca': 421, b'n': 110}
# --8<-- [end:pieces]

# --8<-- [start:order]
print([tokenizer.pieces[id] for id in tokenizer.encode(" can")])
# > [b' c', b'an']
# --8<-- [end:order]
