"""Answers to the exercise “A test that finds leaks”, and what its check says to each."""

from leak import check_leaks, torch


def all_later(model, tokens, vocabulary):
    """Change all tokens from a place on, and compare what stands before it."""
    for place in range(1, tokens.shape[1]):
        later = (tokens + 3) % vocabulary
        changed = torch.cat([tokens[:, :place], later[:, place:]], dim=1)
        one, other = model(tokens)[:, :place], model(changed)[:, :place]
        if (one - other).abs().max() > 1e-6:
            return True
    return False


def one_by_one(model, tokens, vocabulary):
    found = []
    for place in range(tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        moved = (model(tokens) - model(changed)).abs() > 1e-7
        found.append(moved[:, :place].any().item())
    return any(found)


def cut_short(model, tokens, vocabulary):
    """Compare with the outputs of sequences that end earlier."""
    whole = model(tokens)
    for length in range(1, tokens.shape[1]):
        part = model(tokens[:, :length])
        if (part - whole[:, :length]).abs().max() > 1e-5:
            return True
    return False


def random_tails(model, tokens, vocabulary):
    """Draw new tokens from a place on."""
    before = model(tokens)
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place:] = torch.randint(0, vocabulary, changed[:, place:].shape)
        if not torch.allclose(before[:, :place], model(changed)[:, :place], atol=1e-6):
            return True
    return False


def length_of_the_batch(model, tokens, vocabulary):
    for place in range(1, len(tokens)):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        if ((model(tokens) - model(changed))[:, :place].abs() > 1e-6).any():
            return True
    return False


def by_the_largest(model, tokens, vocabulary):
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        one, other = model(tokens).argmax(-1), model(changed).argmax(-1)
        if (one != other)[:, :place].any():
            return True
    return False


def itself_too(model, tokens, vocabulary):
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        if (model(tokens) != model(changed))[:, : place + 1].any():
            return True
    return False


def last_only(model, tokens, vocabulary):
    changed = tokens.clone()
    changed[:, -1] = (changed[:, -1] + 1) % vocabulary
    return not torch.allclose(model(tokens)[:, :-1], model(changed)[:, :-1])


def first_only(model, tokens, vocabulary):
    changed = tokens.clone()
    changed[:, 0] = (changed[:, 0] + 1) % vocabulary
    return not torch.allclose(model(tokens)[:, 1:], model(changed)[:, 1:])


def any_output(model, tokens, vocabulary):
    changed = tokens.clone()
    changed[:, 3] = (changed[:, 3] + 1) % vocabulary
    return not torch.equal(model(tokens), model(changed))


def only_the_neighbor(model, tokens, vocabulary):
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        if not torch.equal(model(tokens)[:, place - 1], model(changed)[:, place - 1]):
            return True
    return False


def too_coarse(model, tokens, vocabulary):
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (changed[:, place] + 1) % vocabulary
        one, other = model(tokens)[:, :place], model(changed)[:, :place]
        if not torch.allclose(one, other, atol=0.1):
            return True
    return False


def beyond_the_vocabulary(model, tokens, vocabulary):
    changed = tokens + 1
    return not torch.equal(model(tokens)[:, :-1], model(changed)[:, :-1])


def in_place(model, tokens, vocabulary):
    before = model(tokens)
    tokens[:, -1] = (tokens[:, -1] + 1) % vocabulary
    return not torch.allclose(before[:, :-1], model(tokens)[:, :-1])


def a_tensor(model, tokens, vocabulary):
    changed = tokens.clone()
    changed[:, -1] = (changed[:, -1] + 1) % vocabulary
    return (model(tokens)[:, :-1] != model(changed)[:, :-1]).any()


RIGHT = {
    "all later tokens at once": all_later,
    "a list of all places": one_by_one,
    "sequences that end earlier": cut_short,
    "random tails": random_tails,
}
WRONG = {
    "the last token only": last_only,
    "the first token only": first_only,
    "any output": any_output,
    "the neighbor only": only_the_neighbor,
    "too coarse": too_coarse,
    "beyond the vocabulary": beyond_the_vocabulary,
    "in place": in_place,
    "a tensor": a_tensor,
    "the length of the batch": length_of_the_batch,
    "the largest output only": by_the_largest,
    "its own output, too": itself_too,
    "always": lambda model, tokens, vocabulary: True,
    "never": lambda model, tokens, vocabulary: False,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_leaks(answer)}")
# > all later tokens at once: Right!
# > a list of all places: Right!
# > sequences that end earlier: Right!
# > random tails: Right!
# > the last token only: Not yet: position 0 that reads position 1 leaks, you say no.
# > the first token only: Not yet: a decoder does not leak, you say yes.
# > any output: Not yet: a decoder does not leak, you say yes.
# > the neighbor only: Not yet: position 0 that reads position 2 leaks, you say no.
# > too coarse: Not yet: position 0 that reads position 1 leaks, you say no.
# > beyond the vocabulary: Not yet: IndexError: index out of range in self
# > in place: Not yet: it changes the tokens that it is given. Use a copy.
# > a tensor: Not yet: return a bool, not a Tensor.
# > the length of the batch: Not yet: position 0 that reads position 4 leaks, you say no.
# > the largest output only: Not yet: position 0 that reads position 1 leaks, you say no.
# > its own output, too: Not yet: a decoder does not leak, you say yes.
# > always: Not yet: a decoder does not leak, you say yes.
# > never: Not yet: an encoder leaks, you say no.
