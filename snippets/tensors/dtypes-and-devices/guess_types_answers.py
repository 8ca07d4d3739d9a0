"""Answers to the exercise “Eight results, eight types”, and what its check says."""

import torch
from guess_types import check_guess_types, results

RIGHT = {
    "by their short names": [
        *[torch.long, torch.float, torch.float, torch.float],
        *[torch.half, torch.bool, torch.long, torch.long],
    ],
    "asked": tuple(result.dtype for result in results),
}
WRONG = {
    "all alike": [torch.float32] * 8,
    "division stays whole": [
        r.dtype if n != 1 else torch.int64 for n, r in enumerate(results)
    ],
    "half wins": [r.dtype if n != 3 else torch.float16 for n, r in enumerate(results)],
    "2.5 is a float32": [
        r.dtype if n != 4 else torch.float32 for n, r in enumerate(results)
    ],
    "sums of truth are truth": [
        *[r.dtype for r in results[:6]],
        torch.bool,
        torch.bool,
    ],
    "in reverse": [result.dtype for result in results[::-1]],
    "seven": [result.dtype for result in results[:7]],
    "nine": [torch.int64] * 9,
    "words": [str(result.dtype) for result in results],
    "the results": results,
    "one type": torch.int64,
}
for name, guesses in (RIGHT | WRONG).items():
    print(f"{name}: {check_guess_types(guesses)}")
# > by their short names: Right!
# > asked: Right!
# > all alike: Not yet: look again at [0, 4, 5, 6, 7].
# > division stays whole: Not yet: look again at [1].
# > half wins: Not yet: look again at [3].
# > 2.5 is a float32: Not yet: look again at [4].
# > sums of truth are truth: Not yet: look again at [6, 7].
# > in reverse: Not yet: look again at [1, 2, 3, 4, 5, 6].
# > seven: Not yet: 7 guesses, but 8 results.
# > nine: Not yet: 9 guesses, but 8 results.
# > words: Not yet: guess types such as torch.float32.
# > the results: Not yet: guess types such as torch.float32.
# > one type: Not yet: TypeError: object of type 'torch.dtype' has no len()
