"""Solution: the bytes of UTF-8, divided by the tokens."""

from compression import check_compression


# --8<-- [start:solution]
def bytes_a_token(tokenizer, text: str) -> float:
    """Return how many bytes of the text a token holds on average; 0.0 for no text."""
    if not text:
        return 0.0
    return len(text.encode()) / len(tokenizer.encode(text))


print(check_compression(bytes_a_token))
# > Right!
# --8<-- [end:solution]
