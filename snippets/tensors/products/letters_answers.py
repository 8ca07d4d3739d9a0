"""Answers to the exercise “Think in letters”, and what its check says to each."""

from letters import check_letters, equations

NAMES = list(equations)


def answer(*letters):
    return dict(zip(NAMES, letters, strict=True))


def with_one(number, letters):
    right = ["ij->j", "i,i->", "qd,kd->qk", "bqd,bkd->bqk"]
    return answer(*right[:number], letters, *right[number + 1 :])


RIGHT = {
    "other letters": answer("ab->b", "x,x->", "mn,on->mo", "zmn,zon->zmo"),
    "dots and no arrow": answer("i...->...", "i,i", "id,jd", "...qd,...kd->...qk"),
    "in another order": dict(reversed(with_one(0, "ij->j").items())),
}
WRONG = {
    "the sum of each row": with_one(0, "ij->i"),
    "the sum of all": with_one(0, "ij->"),
    "turned": with_one(0, "ij->ji"),
    "products, not summed": with_one(1, "i,i->i"),
    "all pairs": with_one(1, "i,j->"),
    "no arrow, in the order of the alphabet": with_one(2, "qd,kd"),
    "two letters for one dimension": with_one(2, "qd,ke->qk"),
    "one letter for two dimensions": with_one(2, "qd,qd->q"),
    "the pairs mixed": with_one(3, "bqd,ckd->bqk"),
    "b summed over": with_one(3, "bqd,bkd->qk"),
    "a letter that is not there": with_one(3, "bqd,bkd->bqx"),
    "a missing one": {"the sum of each column": "ij->j"},
    "None": with_one(2, None),
}
for name, letters in (RIGHT | WRONG).items():
    print(f"{name}: {check_letters(letters)}")
# > other letters: Right!
# > dots and no arrow: Right!
# > in another order: Right!
# > the sum of each row: Not yet: the sum of each column: the shape is (2,), not (3,).
# > the sum of all: Not yet: the sum of each column: the shape is (), not (3,).
# > turned: Not yet: the sum of each column: the shape is (3, 2), not (3,).
# > products, not summed: Not yet: the dot product of two vectors: the shape is (3,), not ().
# > all pairs: Not yet: the dot product of two vectors: right shape, wrong numbers.
# > no arrow, in the order of the alphabet: Not yet: rows of q, dotted with rows of k: the shape is (4, 2), not (2, 4).
# > two letters for one dimension: Not yet: rows of q, dotted with rows of k: right shape, wrong numbers.
# > one letter for two dimensions: Not yet: rows of q, dotted with rows of k: einsum(): subscript q has size 4
# > the pairs mixed: Not yet: the same in each of b pairs: right shape, wrong numbers.
# > b summed over: Not yet: the same in each of b pairs: the shape is (2, 4), not (5, 2, 4).
# > a letter that is not there: Not yet: the same in each of b pairs: einsum(): output subscript x does not appear in the equation for any input operand
# > a missing one: Not yet: the equation for 'the dot product of two vectors' is missing.
# > None: Not yet: TypeError: einsum(): argument 'equation' (position 1) must be str, not NoneType
