"""Text to ids and back: the odd, the empty and the huge, and random characters."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_tokenizer

# isort: split

# --8<-- [start:odd]
import random

odd = {
    "nothing": "",
    "emoji": "👩‍🚀 🏳️‍🌈",
    "Chinese": "你好世界",
    "white space": " \t\r\n\u3000 \n\n",
    "no text": "\0\x1b[0m\ufffd",
    "a huge word": "na" * 50_000,
    "special": "<|end|>",
    "broken bytes": b"caf\xe9".decode(errors="replace"),
}
random.seed(0)
drawn = []
for size in range(1000):
    codes = random.choices(range(0x110000), k=size % 50)
    drawn.append("".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000))
# --8<-- [end:odd]

if __name__ == "__main__":
    tokenizer = load_tokenizer()

    # --8<-- [start:trip]
    for name, text in odd.items():
        ids = tokenizer.encode(text)
        size, same = len(text.encode()), tokenizer.decode(ids) == text
        print(f"{name:<13}{size:>6} bytes, {len(ids):>5} tokens, {same}")
    # > nothing           0 bytes,     0 tokens, True
    # > emoji            26 bytes,    26 tokens, True
    # > Chinese          12 bytes,    12 tokens, True
    # > white space      10 bytes,    10 tokens, True
    # > no text           8 bytes,     8 tokens, True
    # > a huge word  100000 bytes, 50001 tokens, True
    # > special           7 bytes,     6 tokens, True
    # > broken bytes      6 bytes,     6 tokens, True
    back = sum(tokenizer.decode(tokenizer.encode(text)) == text for text in drawn)
    print(f"{back} of {len(drawn)} drawn texts come back")
    # > 1000 of 1000 drawn texts come back
    # --8<-- [end:trip]

    # --8<-- [start:parts]
    print([tokenizer.decode([id]) for id in tokenizer.encode("é")])
    # > ['�', '�']
    # --8<-- [end:parts]
