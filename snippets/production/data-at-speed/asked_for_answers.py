"""Answers to the exercise “How far ahead?”, and what its check says to each."""

import math

from asked_for import check_asked_for


def in_a_loop(batches, workers, prefetch, used):
    asked = 0
    for _ in range(workers * prefetch + used):
        if asked < batches:
            asked += 1
    return asked


def by_what_is_left(batches, workers, prefetch, used):
    left = batches - used
    return used + (left if left < workers * prefetch else workers * prefetch)


RIGHT = {"in a loop": in_a_loop, "by what is left": by_what_is_left}
WRONG = {
    "in advance only": lambda b, w, p, u: w * p,
    "more than there are": lambda b, w, p, u: w * p + u,
    "prefetch forgotten": lambda b, w, p, u: min(b, w + u),
    "workers forgotten": lambda b, w, p, u: min(b, p + u),
    "the end forgets the used": lambda b, w, p, u: min(b, w * p) + u,
    "one worker at least": lambda b, w, p, u: min(b, max(w, 1) * p + u),
    "what is left": lambda b, w, p, u: min(b - u, w * p),
    "the first case": lambda b, w, p, u: 4,
    "text": lambda b, w, p, u: str(min(b, w * p + u)),
    "nan": lambda b, w, p, u: math.nan,
    "a list": lambda b, w, p, u: list(range(min(b, w * p + u))),
    "three arguments": lambda b, w, p: w * p,
    "no return": lambda b, w, p, u: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_asked_for(answer)}")
# > in a loop: Right!
# > by what is left: Right!
# > in advance only: Not yet: 12 batches, 2 workers, factor 2, 1 used: asked for 5, not 4.
# > more than there are: Not yet: 3 batches, 2 workers, factor 4, 0 used: asked for 3, not 8.
# > prefetch forgotten: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not 2.
# > workers forgotten: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not 2.
# > the end forgets the used: Not yet: 9 batches, 2 workers, factor 2, 7 used: asked for 9, not 11.
# > one worker at least: Not yet: 10 batches, 0 workers, factor 2, 4 used: asked for 4, not 6.
# > what is left: Not yet: 12 batches, 2 workers, factor 2, 1 used: asked for 5, not 4.
# > the first case: Not yet: 12 batches, 2 workers, factor 2, 1 used: asked for 5, not 4.
# > text: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not '4'.
# > nan: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not nan.
# > a list: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not [0, 1, 2, 3].
# > three arguments: Not yet: TypeError: <lambda>() takes 3 positional arguments but 4 were given
# > no return: Not yet: 12 batches, 2 workers, factor 2, 0 used: asked for 4, not None.
