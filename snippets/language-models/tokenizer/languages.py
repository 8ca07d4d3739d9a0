"""The same sentence in other languages, and which ids are never trained."""

# needs: safetensors (the pairs are kept in its format)

from alice import load_text, load_tokenizer

training, _ = load_text()
tokenizer = load_tokenizer()

# --8<-- [start:languages]
seen = set(tokenizer.encode(training))
print(f"{len(seen)} of {len(tokenizer)} ids stand in the training text")
# > 317 of 512 ids stand in the training text
sentences = (
    "The white rabbit looked at its watch and ran away",
    "Das weiße Kaninchen sah auf seine Uhr und rannte weg",
    "白兔看了看手表就跑开了",
)
for text in sentences:
    ids = tokenizer.encode(text)
    trained = sum(id in seen for id in ids)
    print(f"{len(text)} characters, {len(ids)} tokens, {trained} of them trained")
# > 49 characters, 21 tokens, 21 of them trained
# > 52 characters, 37 tokens, 35 of them trained
# > 11 characters, 33 tokens, 0 of them trained
# --8<-- [end:languages]
