"""The same sentence in other languages, and which ids are never trained."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_text, load_tokenizer

training, _ = load_text()
tokenizer = load_tokenizer()

# --8<-- [start:languages]
sentences = {
    "English": "The white rabbit looked at its watch and ran away",
    "German": "Das weiße Kaninchen sah auf seine Uhr und lief davon",
    "Chinese": "白兔看了看手表就跑开了",
}
for name, text in sentences.items():
    print(f"{name:<8} {len(text)} characters, {len(tokenizer.encode(text))} tokens")
# > English  49 characters, 21 tokens
# > German   52 characters, 36 tokens
# > Chinese  11 characters, 33 tokens
# --8<-- [end:languages]

# --8<-- [start:untrained]
seen = set(tokenizer.encode(training))
print(f"{len(seen)} of {len(tokenizer)} ids stand in the training text")
# > 317 of 512 ids stand in the training text
for name, text in sentences.items():
    ids = tokenizer.encode(text)
    print(
        f"{name:<8} {sum(id in seen for id in ids)} of {len(ids)} tokens are of those"
    )
# > English  21 of 21 tokens are of those
# > German   34 of 36 tokens are of those
# > Chinese  0 of 33 tokens are of those
# --8<-- [end:untrained]
