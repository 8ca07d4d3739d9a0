"""Solution: the texts are encoded, and the marks are put in by their ids."""

from chat import check_chat


# --8<-- [start:solution]
def chat_ids(tokenizer, turns: list[tuple[str, str]]) -> list[int]:
    """Return the ids of turns, then the one that lets the model speak."""
    special, ids = tokenizer.special, []
    for role, text in turns:
        ids.append(special[f"<|{role}|>"])
        ids += tokenizer.encode(text)
        ids.append(special["<|end|>"])
    return [*ids, special["<|model|>"]]


print(check_chat(chat_ids))
# > Right!
# --8<-- [end:solution]
