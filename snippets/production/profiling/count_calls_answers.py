"""Answers to the exercise “Count the calls”, and what its check says to each."""

import math
from collections import Counter

from count_calls import check_count_calls
from torch.profiler import ProfilerActivity, profile


def profile_of(work):
    with profile(activities=[ProfilerActivity.CPU], acc_events=True) as prof:
        work()
    return prof


def rows_of(work):
    return {row.key: row for row in profile_of(work).key_averages()}


def of_events(work, name):
    return [event.name for event in profile_of(work).events()].count(name)


def by_dictionary(work, name):
    found = rows_of(work)
    return found[name].count if name in found else 0


def by_counter(work, name):
    return Counter(event.name for event in profile_of(work).events())[name]


def twice(work, name):
    return of_events(lambda: (work(), work()), name)


RIGHT = {
    "events": of_events,
    "a dictionary": by_dictionary,
    "a counter": by_counter,
}
WRONG = {
    "rows of the table": lambda work, name: len(rows_of(work)),
    "all calls": lambda work, name: len(profile_of(work).events()),
    "the beginning of the name": lambda work, name: sum(
        row.count for key, row in rows_of(work).items() if key.startswith(name)
    ),
    "a row that is not there": lambda work, name: rows_of(work)[name].count,
    "is it there": lambda work, name: int(name in rows_of(work)),
    "warmed up inside": twice,
    "the time": lambda work, name: rows_of(work)[name].cpu_time_total > 0,
    "the example": lambda work, name: 4,
    "nan": lambda work, name: math.nan,
    "a list": lambda work, name: [of_events(work, name)],
    "one argument": lambda work: 4,
    "no return": lambda work, name: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_count_calls(answer)}")
# > events: Right!
# > a dictionary: Right!
# > a counter: Right!
# > rows of the table: Not yet: with times=4, aten::exp is called 4 times, not 7.
# > all calls: Not yet: with times=4, aten::exp is called 4 times, not 49.
# > the beginning of the name: Not yet: with times=4, aten::add is called 5 times, not 9.
# > a row that is not there: Not yet: KeyError: 'aten::log'
# > is it there: Not yet: with times=4, aten::exp is called 4 times, not 1.
# > warmed up inside: Not yet: with times=4, aten::exp is called 4 times, not 8.
# > the time: Not yet: return a whole number, not True.
# > the example: Not yet: with times=4, aten::add is called 5 times, not 4.
# > nan: Not yet: return a whole number, not nan.
# > a list: Not yet: return a whole number, not [4].
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
# > no return: Not yet: return a whole number, not None.
