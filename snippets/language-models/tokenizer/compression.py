"""Exercise: bytes a token."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:starter]
from alice import load_tokenizer


def bytes_a_token(tokenizer, text: str) -> float:
    """Return how many bytes of the text a token holds on average; 0.0 for no text."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_compression(bytes_a_token) -> str:
    """Compare with texts whose bytes and tokens can be counted by hand."""
    known = [  # text, bytes, tokens
        (" the", 4, 1),
        (" the the the", 12, 3),
        ("Alice thought", 13, 3),
        ("q" * 40, 40, 40),
        ("é" * 10, 20, 20),
        ("你好 the", 10, 7),
        (" thought" * 500, 4000, 500),
    ]
    try:
        tokenizer = load_tokenizer()
        for text, size, count in known:
            answer = bytes_a_token(tokenizer, text)
            if isinstance(answer, bool) or not isinstance(answer, (int, float)):
                return f"Not yet: return a number, not a {type(answer).__name__}."
            if not abs(answer - size / count) < 1e-6:
                told = f"{text[:13]!r} … has" if len(text) > 13 else f"{text!r} has"
                told += f" {size} bytes in {count} token{'s' * (count > 1)}"
                return f"Not yet: {told}, not {answer} bytes a token."
        answer = bytes_a_token(tokenizer, "")
        if isinstance(answer, bool) or answer != 0:
            return f"Not yet: for no text, return 0.0, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_compression(bytes_a_token))
    # > Not yet: ' the' has 4 bytes in 1 token, not 0.0 bytes a token.
    # --8<-- [end:try]
