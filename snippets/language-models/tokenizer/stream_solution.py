"""Solution: a decoder that remembers the bytes of a character that is not complete."""

from stream import check_stream

# isort: split

# --8<-- [start:solution]
import codecs


def streamed(tokenizer, ids: list[int]) -> list[str]:
    """Return, for each id, the text to show when it arrives: whole characters only."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    return [
        decoder.decode(tokenizer.pieces[id], final=n == len(ids))
        for n, id in enumerate(ids, start=1)
    ]


print(check_stream(streamed))
# > Right!
# --8<-- [end:solution]
