"""Answers to the exercise “A share of the files”, and what its check says to each."""

from file_share import check_share


def by_number(files, worker):
    if worker is None:
        return files
    return [
        file
        for number, file in enumerate(files)
        if number % worker.num_workers == worker.id
    ]


def one_run_each(files, worker):
    if worker is None:
        return files
    start = len(files) * worker.id // worker.num_workers
    end = len(files) * (worker.id + 1) // worker.num_workers
    return files[start:end]


def backward(files, worker):
    mine, workers = (worker.id, worker.num_workers) if worker else (0, 1)
    yield from files[::-1][mine::workers]


def rounded_down(files, worker):
    if worker is None:
        return files
    size = len(files) // worker.num_workers
    return files[worker.id * size : (worker.id + 1) * size]


def rest_to_the_last(files, worker):
    if worker is None:
        return files
    size = len(files) // worker.num_workers
    last = worker.id == worker.num_workers - 1
    return files[worker.id * size :] if last else files[worker.id * size :][:size]


def rounded_up(files, worker):
    if worker is None:
        return files
    size = -(-len(files) // worker.num_workers)
    return files[worker.id * size : (worker.id + 1) * size]


def from_one(files, worker):
    if worker is None:
        return files
    return files[worker.id + 1 :: worker.num_workers]


def for_two(files, worker):
    return files if worker is None else files[worker.id :: 2]


def first_worker_only(files, worker):
    return files if worker is None or worker.id == 0 else []


def overlapping(files, worker):
    return files if worker is None else files[worker.id :]


def not_alone(files, worker):
    return files[worker.id :: worker.num_workers]


RIGHT = {
    "by its number": by_number,
    "one run for each": one_run_each,
    "backward, one by one": backward,
}
WRONG = {
    "all files": lambda files, worker: files,
    "rounded down": rounded_down,
    "rounded up": rounded_up,
    "the rest to the last": rest_to_the_last,
    "counted from one": from_one,
    "for two workers": for_two,
    "the first worker only": first_worker_only,
    "all from its number on": overlapping,
    "one file": lambda files, worker: files[worker.id] if worker else files,
    "nothing without workers": lambda files, worker: (
        by_number(files, worker) if worker else []
    ),
    "not without workers": not_alone,
    "no return": lambda files, worker: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_share(answer)}")
# > by its number: Right!
# > one run for each: Right!
# > backward, one by one: Right!
# > all files: Not yet: 7 files, num_workers=2: read [7, 7]; 0 missing, 7 too many.
# > rounded down: Not yet: 7 files, num_workers=2: read [3, 3]; 1 missing, 0 too many.
# > rounded up: Not yet: 7 files, num_workers=3: read [3, 3, 1], which is not even.
# > the rest to the last: Not yet: 8 files, num_workers=3: read [2, 2, 4], which is not even.
# > counted from one: Not yet: 7 files, num_workers=1: read [6]; 1 missing, 0 too many.
# > for two workers: Not yet: 7 files, num_workers=1: read [4]; 3 missing, 0 too many.
# > the first worker only: Not yet: 7 files, num_workers=2: read [7, 0], which is not even.
# > all from its number on: Not yet: 7 files, num_workers=2: read [7, 6]; 0 missing, 6 too many.
# > one file: Not yet: 7 files, num_workers=1: read [14]; 7 missing, 1 too many.
# > nothing without workers: Not yet: without workers, 0 of 7 are read.
# > not without workers: Not yet: AttributeError: 'NoneType' object has no attribute 'id'
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
