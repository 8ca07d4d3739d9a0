"""The same tokenizer in the library `tokenizers`, with our pairs."""

# needs: safetensors (the pairs are kept in its format)
# needs: tokenizers (our pairs are put into it)

from alice import load_text, load_tokenizer
from bpe import SPECIAL, WORDS
from odd import drawn, odd

# isort: split

# --8<-- [start:build]
import tokenizers
from tokenizers import Regex, decoders, models, pre_tokenizers

tokenizer = load_tokenizer()
printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
alphabet = {byte: chr(byte) for byte in printable}
for byte in range(256):  # the others take letters from 256 on, in turn
    alphabet.setdefault(byte, chr(256 + len(alphabet) - len(printable)))

names = ["".join(alphabet[byte] for byte in piece) for piece in tokenizer.pieces[:508]]
pairs = [(names[a], names[b]) for a, b in tokenizer.new]
fast = tokenizers.Tokenizer(
    models.BPE({name: n for n, name in enumerate(names)}, pairs)
)
split = pre_tokenizers.Split(Regex(WORDS.pattern), "isolated")
to_letters = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
fast.pre_tokenizer = pre_tokenizers.Sequence([split, to_letters])
fast.decoder = decoders.ByteLevel()
# --8<-- [end:build]

_, validation = load_text()

# --8<-- [start:same]
texts = [validation, *odd.values(), *drawn]
same = sum(fast.encode(text).ids == tokenizer.encode(text) for text in texts)
back = sum(fast.decode(fast.encode(text).ids) == text for text in texts)
print(f"of {len(texts)} texts, {same} have the same ids, and {back} come back")
# > of 1009 texts, 1009 have the same ids, and 1009 come back
# --8<-- [end:same]

# --8<-- [start:special]
fast.add_special_tokens(list(SPECIAL))
print(fast.encode("Hello!<|end|>").ids)
# > [72, 391, 111, 33, 510]
fast.encode_special_tokens = True
print(fast.encode("Hello!<|end|>").ids)
# > [72, 391, 111, 33, 60, 124, 101, 265, 124, 62]
# --8<-- [end:special]
