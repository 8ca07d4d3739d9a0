"""Common mistake: the ids of one tokenizer, decoded by another."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_text, load_tokenizer
from bpe import Tokenizer, learn

_, validation = load_text()
tokenizer = load_tokenizer()

# --8<-- [start:mistake]
other = Tokenizer(learn(validation, 252))
ids = tokenizer.encode("Curiouser and curiouser!")
print(other.decode(ids))
# > C ati wsnd ben ati wsnd!
print(tokenizer.decode(ids))
# > Curiouser and curiouser!
# --8<-- [end:mistake]
