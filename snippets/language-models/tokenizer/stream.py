"""Exercise: text that appears token by token."""

# needs: safetensors (the pairs are kept in its format)

# --8<-- [start:starter]
from alice import load_tokenizer


def streamed(tokenizer, ids: list[int]) -> list[str]:
    """Return, for each id, the text to show when it arrives: whole characters only.

    Bytes of which no character can come are shown as decode would. So is, at the last
    id, what is still incomplete.
    """
    return [tokenizer.decode([id]) for id in ids]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_stream(streamed) -> str:
    """Look at what was shown after each id."""
    texts = ["Alice thought", "café au lait", "你好 Alice", "👩‍🚀!", "", "\ufffd?"]
    try:
        tokenizer = load_tokenizer()
        for text in texts:
            ids = tokenizer.encode(text)
            shown = streamed(tokenizer, list(ids))
            kinds = isinstance(shown, list) and all(type(one) is str for one in shown)
            if not kinds or len(shown) != len(ids):
                return f"Not yet: return a text for each id of {text!r}."
            if "".join(shown) != text:
                return f"Not yet: {text!r} became {''.join(shown)!r}."
            for n in range(1, len(ids)):
                sent = b"".join(tokenizer.pieces[id] for id in ids[:n])
                if "".join(shown[:n]) != sent.decode(errors="ignore"):
                    early = (
                        f"after {n} of {len(ids)} ids, {''.join(shown[:n])!r} is shown"
                    )
                    return f"Not yet: of {text!r}, {early}."
        for cut in (1, 2, 3):
            ids = tokenizer.encode("Hi 👩‍🚀")[:-cut]
            if "".join(streamed(tokenizer, list(ids))) != tokenizer.decode(ids):
                return "Not yet: when the ids end inside a character, something is off."
        for ids in (
            [195, 97, 98],
            [97, 255, 98, 99],
            [169, 169, 32],
            [228, 189, 98, 99],
        ):
            shown = streamed(
                tokenizer, list(ids)
            )  # bytes that are no text, and letters
            for n in range(1, len(ids)):
                letters = "".join(shown[:n]).replace("\ufffd", "")
                if letters != bytes(ids[:n]).decode(errors="ignore"):
                    return (
                        f"Not yet: of {bytes(ids)}, {shown[:n]} is shown after {n} ids."
                    )
            if "".join(shown) != tokenizer.decode(ids):
                return f"Not yet: {bytes(ids)} became {''.join(shown)!r}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_stream(streamed))
    # > Not yet: 'café au lait' became 'caf�� au lait'.
    # --8<-- [end:try]
