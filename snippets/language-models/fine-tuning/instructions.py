"""Sentences with two questions each: what the model is to answer."""

# --8<-- [start:examples]
import random
from collections.abc import Iterable
from itertools import product

NAMES = "Alice, the Queen, the King, the Hatter, the Mouse, the Cat"
NAMES += ", the Gryphon, the Duchess, the Rabbit, the Dormouse"
DEEDS = "sat, stood, cried, slept, waited, danced, sang, fell"
PLACES = "in the garden, in the house, in the court, in the wood, in the kitchen"
PLACES += ", by the fire, by the sea, on the table, on the ground, at the door"
WHO, DID, WHERE = (text.split(", ") for text in (NAMES, DEEDS, PLACES))


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def examples(
    pairs: Iterable[tuple[str, str]],
    did: Iterable[str] = DID,
    sentence: str = "{who} {did} {where}.",
    questions: tuple[str, str] = ("Who was it?", "Where was it?"),
) -> list[tuple[str, str]]:
    """Return prompts and their answers, for pairs of who and where."""
    found = []
    for (who, where), deed in product(pairs, did):
        told = capital(sentence.format(who=who, did=deed, where=where))
        for question, answer in zip(questions, (who, where), strict=True):
            found.append((f"{told} {question}", f"{capital(answer)}."))
    return found


pairs = list(product(WHO, WHERE))
random.Random(0).shuffle(pairs)
new, known = examples(pairs[:25]), examples(pairs[25:])
# --8<-- [end:examples]

if __name__ == "__main__":
    # --8<-- [start:show]
    print(len(known), len(new))
    # > 1200 400
    for prompt, answer in new[:2]:
        print(f"{prompt} -> {answer}")
    # > The King sat in the wood. Who was it? -> The King.
    # > The King sat in the wood. Where was it? -> In the wood.
    # --8<-- [end:show]
