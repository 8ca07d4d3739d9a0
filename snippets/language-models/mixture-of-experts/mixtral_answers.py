"""Answers to the exercise on Mixtral, and what its check says to each."""

from mixtral import check_mixtral


def piece_by_piece(v, w, h, k, b, e, t):
    found = []
    for n in (e, t):
        total = v * w + v * w + w
        for _ in range(b):
            total += w * w + w * k + w * k + w * w
            total += w + w + e * w
            total += n * (w * h + w * h + h * w)
        found.append(total)
    return tuple(found)


def factored(v, w, h, k, b, e, t):
    shared = w * (2 * v + 1 + b * (2 * w + 2 * k + 2 + e))
    return shared + 3 * w * h * b * e, shared + 3 * w * h * b * t


def changed(total=0, active=0):
    """Return an answer that misses something, as a function of the sizes."""

    def answer(v, w, h, k, b, e, t):
        names = {"v": v, "w": w, "h": h, "k": k, "b": b, "e": e, "t": t}
        one, two = factored(v, w, h, k, b, e, t)
        miss = [eval(str(part), {}, names) for part in (total, active)]
        return one + miss[0], two + miss[1]

    return answer


RIGHT = {"piece by piece": piece_by_piece, "factored": factored}
WRONG = {
    "one table": changed("-v*w", "-v*w"),
    "no last norm": changed("-w", "-w"),
    "a router of the chosen only": changed(0, "b*w*(t-e)"),
    "two matrices an expert": changed("-b*e*w*h", "-b*t*w*h"),
    "full keys and values": changed("2*b*w*(w-k)", "2*b*w*(w-k)"),
    "all of it active": lambda *s: (factored(*s)[0],) * 2,
    "a list": lambda *s: list(factored(*s)),
    "floats": lambda *s: tuple(map(float, factored(*s))),
    "of Mixtral": lambda *s: (46_702_792_704, 12_879_925_248),
    "nothing": lambda *s: None,
    "three arguments": lambda v, w, h: (0, 0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mixtral(answer)}")
# > piece by piece: Right!
# > factored: Right!
# > one table: Not yet: (5, 4, 3, 2, 0, 2, 1) gives 44 weights, not 24.
# > no last norm: Not yet: (5, 4, 3, 2, 0, 2, 1) gives 44 weights, not 40.
# > a router of the chosen only: Not yet: (7, 8, 6, 4, 3, 5, 2) gives 1,728 active weights, not 1,656.
# > two matrices an expert: Not yet: (5, 4, 3, 2, 1, 2, 2) gives 180 weights, not 156.
# > full keys and values: Not yet: (5, 4, 3, 2, 1, 2, 2) gives 180 weights, not 196.
# > all of it active: Not yet: (7, 8, 6, 4, 3, 5, 2) gives 1,728 active weights, not 3,024.
# > a list: Not yet: return a tuple of two ints.
# > floats: Not yet: return a tuple of two ints.
# > of Mixtral: Not yet: (5, 4, 3, 2, 0, 2, 1) gives 44 weights, not 46,702,792,704.
# > nothing: Not yet: return a tuple of two ints.
# > three arguments: Not yet: TypeError: <lambda>() takes 3 positional arguments but 7 were given
