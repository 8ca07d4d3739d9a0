"""Answers to the exercise “Token by token”, and what its check says to each."""

from stream import check_stream


def waiting(tokenizer, ids):
    """Keep bytes until they are whole characters."""
    shown, kept = [], b""
    for n, id in enumerate(ids):
        kept += tokenizer.pieces[id]
        try:
            text, kept = kept.decode(), b""
        except UnicodeDecodeError as error:
            if n + 1 == len(ids) or error.reason != "unexpected end of data":
                text, kept = kept.decode(errors="replace"), b""
            else:
                text, kept = kept[: error.start].decode(), kept[error.start :]
        shown.append(text)
    return shown


def decoded_again(tokenizer, ids):
    """Decode all ids so far, but for a character that is not complete."""
    shown, before = [], 0
    for n in range(1, len(ids) + 1):
        text = tokenizer.decode(ids[:n])
        sent = b"".join(tokenizer.pieces[id] for id in ids[:n])
        try:
            sent.decode()
        except UnicodeDecodeError as error:
            if error.end == len(sent) and "unexpected end" in error.reason:
                text = text[:-1] if n < len(ids) else text
        shown.append(text[before:])
        before = len(text)
    return shown


def stuck(tokenizer, ids):
    """Wait until the bytes are text, which some never are."""
    shown, kept = [], b""
    for n, id in enumerate(ids):
        kept += tokenizer.pieces[id]
        try:
            text, kept = kept.decode(), b""
        except UnicodeDecodeError:
            text = "" if n + 1 < len(ids) else kept.decode(errors="replace")
        shown.append(text)
    return shown


def prefixes(tokenizer, ids):
    """Show what is new in the text of all ids so far, without what is broken."""
    shown, before = [], ""
    for n in range(1, len(ids) + 1):
        sent = b"".join(tokenizer.pieces[id] for id in ids[:n])
        text = sent.decode(errors="ignore") if n < len(ids) else tokenizer.decode(ids)
        shown.append(text[len(before) :])
        before = text
    return shown


def alone(tokenizer, ids):
    return [tokenizer.decode([id]) for id in ids]


def ignored(tokenizer, ids):
    return [tokenizer.pieces[id].decode(errors="ignore") for id in ids]


def at_the_end(tokenizer, ids):
    return [""] * (len(ids) - 1) + [tokenizer.decode(ids)] if ids else []


def ends_lost(tokenizer, ids):
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    return [decoder.decode(tokenizer.pieces[id]) for id in ids]


def strict(tokenizer, ids):
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")()
    last = len(ids) - 1
    return [decoder.decode(tokenizer.pieces[id], n == last) for n, id in enumerate(ids)]


def signs_removed(tokenizer, ids):
    return [text.replace("\ufffd", "") for text in prefixes(tokenizer, ids)]


def grown(tokenizer, ids):
    return [tokenizer.decode(ids[: n + 1]) for n in range(len(ids))]


def with_signs(tokenizer, ids):
    shown, before = [], ""
    for n in range(len(ids)):
        text = tokenizer.decode(ids[: n + 1])
        shown.append(text[len(before) :])
        before = text
    return shown


RIGHT = {"bytes that wait": waiting, "decoded again": decoded_again}
WRONG = {
    "prefixes": prefixes,
    "stuck": stuck,
    "each alone": alone,
    "broken bytes ignored": ignored,
    "all at the end": at_the_end,
    "no end": ends_lost,
    "strict at the end": strict,
    "signs removed": signs_removed,
    "grown": grown,
    "what is new, with signs": with_signs,
    "the whole text": lambda tokenizer, ids: tokenizer.decode(ids),
    "a constant": lambda tokenizer, ids: ["Alice thought"],
    "nothing": lambda tokenizer, ids: [],
    "None": lambda tokenizer, ids: None,
    "nan": lambda tokenizer, ids: [float("nan")] * len(ids),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_stream(answer)}")
# > bytes that wait: Right!
# > decoded again: Right!
# > prefixes: Not yet: b'\xc3ab' became 'aab'.
# > stuck: Not yet: of b'\xc3ab', ['', ''] is shown after 2 ids.
# > each alone: Not yet: 'café au lait' became 'caf�� au lait'.
# > broken bytes ignored: Not yet: 'café au lait' became 'caf au lait'.
# > all at the end: Not yet: of 'Alice thought', after 1 of 3 ids, '' is shown.
# > no end: Not yet: when the ids end inside a character, something is off.
# > strict at the end: Not yet: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
# > signs removed: Not yet: '�?' became '?'.
# > grown: Not yet: 'Alice thought' became 'AAliceAlice thought'.
# > what is new, with signs: Not yet: 'café au lait' became 'caf� au lait'.
# > the whole text: Not yet: return a text for each id of 'Alice thought'.
# > a constant: Not yet: return a text for each id of 'Alice thought'.
# > nothing: Not yet: return a text for each id of 'Alice thought'.
# > None: Not yet: return a text for each id of 'Alice thought'.
# > nan: Not yet: return a text for each id of 'Alice thought'.
