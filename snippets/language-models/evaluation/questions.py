"""Questions with four continuations, from the part of the book that is new."""

# needs: safetensors (the weights are kept in its format)

from losses import load_text, random, re, tokenizer

# --8<-- [start:questions]
parts = re.findall(r"[^.,;:!?]+[^\w\s]+", load_text()[1])
known_ids = {part: tokenizer.encode(part) for part in parts}
usable = [part for part in parts if 4 <= len(known_ids[part]) <= 24]

draw, past, questions = random.Random(0), [], []
for part in parts:
    if len(past) >= 40 and part in usable:
        choices = [part, *draw.sample([one for one in usable if one != part], 3)]
        draw.shuffle(choices)
        questions.append((past[-40:], choices, choices.index(part)))
    past += known_ids[part]
# --8<-- [end:questions]
