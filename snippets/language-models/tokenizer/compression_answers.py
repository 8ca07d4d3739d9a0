"""Answers to the exercise “Bytes a token”, and what its check says to each."""

from compression import check_compression


def of_pieces(tokenizer, text):
    sizes = [len(tokenizer.pieces[id]) for id in tokenizer.encode(text)]
    return sum(sizes) / max(len(sizes), 1)


def caught(tokenizer, text):
    try:
        return len(text.encode("utf-8")) / len(tokenizer.encode(text))
    except ZeroDivisionError:
        return 0


def characters(tokenizer, text):
    return len(text) / len(tokenizer.encode(text)) if text else 0.0


def upside_down(tokenizer, text):
    return len(tokenizer.encode(text)) / len(text.encode()) if text else 0.0


def no_text(tokenizer, text):
    return len(text.encode()) / len(tokenizer.encode(text))


def whole(tokenizer, text):
    return len(text.encode()) // len(tokenizer.encode(text)) if text else 0


def a_list(tokenizer, text):
    return [len(tokenizer.pieces[id]) for id in tokenizer.encode(text)]


def one_for_none(tokenizer, text):
    return len(text.encode()) / len(tokenizer.encode(text)) if text else 1.0


def of_kinds(tokenizer, text):
    return len(text.encode()) / max(len(set(tokenizer.encode(text))), 1)


def by_words(tokenizer, text):
    return len(text.encode()) / max(len(text.split()), 1)


RIGHT = {"of the pieces": of_pieces, "an error caught": caught}
WRONG = {
    "characters": characters,
    "upside down": upside_down,
    "no text": no_text,
    "whole numbers": whole,
    "a list": a_list,
    "one for no text": one_for_none,
    "kinds of tokens": of_kinds,
    "words": by_words,
    "a constant": lambda tokenizer, text: 4.0,
    "the average of the page": lambda tokenizer, text: 2.25,
    "nan": lambda tokenizer, text: float("nan"),
    "None": lambda tokenizer, text: None,
    "True": lambda tokenizer, text: True,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_compression(answer)}")
# > of the pieces: Right!
# > an error caught: Right!
# > characters: Not yet: 'éééééééééé' has 20 bytes in 20 tokens, not 0.5 bytes a token.
# > upside down: Not yet: ' the' has 4 bytes in 1 token, not 0.25 bytes a token.
# > no text: Not yet: ZeroDivisionError: division by zero
# > whole numbers: Not yet: 'Alice thought' has 13 bytes in 3 tokens, not 4 bytes a token.
# > a list: Not yet: return a number, not a list.
# > one for no text: Not yet: for no text, return 0.0, not 1.0.
# > kinds of tokens: Not yet: ' the the the' has 12 bytes in 3 tokens, not 12.0 bytes a token.
# > words: Not yet: 'Alice thought' has 13 bytes in 3 tokens, not 6.5 bytes a token.
# > a constant: Not yet: 'Alice thought' has 13 bytes in 3 tokens, not 4.0 bytes a token.
# > the average of the page: Not yet: ' the' has 4 bytes in 1 token, not 2.25 bytes a token.
# > nan: Not yet: ' the' has 4 bytes in 1 token, not nan bytes a token.
# > None: Not yet: return a number, not a NoneType.
# > True: Not yet: return a number, not a bool.
