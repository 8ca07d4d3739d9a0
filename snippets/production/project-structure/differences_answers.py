"""Answers to the exercise “What was different?”, and the verdict on each."""

import math
from dataclasses import asdict

from differences import check_differences


def by_asdict(old, new):
    one, two = asdict(old), asdict(new)
    return {name: (one[name], two[name]) for name in one if one[name] != two[name]}


def by_items(old, new):
    rest = asdict(old).items() - asdict(new).items()
    return {name: (value, getattr(new, name)) for name, value in rest}


def by_vars(old, new):
    pairs = zip(vars(old).items(), vars(new).values(), strict=True)
    return {name: (one, two) for (name, one), two in pairs if one != two}


def by_identity(old, new):
    one, two = vars(old), vars(new)
    return {n: (one[n], two[n]) for n in one if one[n] is not two[n]}


def all_fields(old, new):
    return {name: (value, getattr(new, name)) for name, value in vars(old).items()}


def new_values(old, new):
    return dict(vars(new).items() - vars(old).items())


def truthy(old, new):
    one, two = vars(old), vars(new)
    return {n: (one[n], two[n]) for n in one if one[n] and one[n] != two[n]}


def only_degrees(old, new):
    both = old.degrees, new.degrees
    return {} if both[0] == both[1] else {"degrees": both}


RIGHT = {"asdict": by_asdict, "vars": by_vars}
WRONG = {
    "the example": lambda old, new: {"degrees": (900, 1000)},
    "a difference of sets": by_items,
    "is not": by_identity,
    "lists": lambda old, new: {n: [*v] for n, v in by_asdict(old, new).items()},
    "all fields": all_fields,
    "only the new values": new_values,
    "reversed": lambda old, new: by_asdict(new, old),
    "lost zeros": truthy,
    "known names": only_degrees,
    "names alone": lambda old, new: list(by_asdict(old, new)),
    "nothing": lambda old, new: None,
    "nan": lambda old, new: math.nan,
    "always empty": lambda old, new: {},
    "one config": lambda old: {},
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_differences(answer)}")
# > asdict: Right!
# > vars: Right!
# > the example: Not yet: it returns {'degrees': (900, 1000)}, not {'hours': (6.0, 8.0), 'slow': (False, True)}.
# > a difference of sets: Not yet: TypeError: unhashable type: 'list'
# > is not: Not yet: it returns {'trays': (['top'], ['top']), 'minutes': (30, 20)}, not {'minutes': (30, 20)}.
# > lists: Not yet: it returns {'degrees': [900, 1000]}, not {'degrees': (900, 1000)}.
# > all fields: Not yet: it returns {'degrees': (900, 1000), 'hours': (6.0, 6.0), 'slow': (True, True)}, not {'degrees': (900, 1000)}.
# > only the new values: Not yet: it returns {'degrees': 1000}, not {'degrees': (900, 1000)}.
# > reversed: Not yet: it returns {'degrees': (1000, 900)}, not {'degrees': (900, 1000)}.
# > lost zeros: Not yet: it returns {'hours': (6.0, 8.0)}, not {'hours': (6.0, 8.0), 'slow': (False, True)}.
# > known names: Not yet: it returns {}, not {'hours': (6.0, 8.0), 'slow': (False, True)}.
# > names alone: Not yet: return a dict, not list.
# > nothing: Not yet: return a dict, not NoneType.
# > nan: Not yet: return a dict, not float.
# > always empty: Not yet: it returns {}, not {'degrees': (900, 1000)}.
# > one config: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
