"""Answers to the exercise “The shares of Self CPU”, and what its check says to each."""

import math

import torch
from shares import check_self_shares


def with_torch(rows):
    alone = torch.tensor([float(row.self_cpu_time_total) for row in rows])
    shares = (100 * alone / alone.sum()).tolist()
    return dict(zip([row.key for row in rows], shares, strict=True))


def in_a_loop(rows):
    shares, whole = {}, 0.0
    for row in rows:
        whole += row.self_cpu_time_total
    for row in rows:
        shares[row.key] = row.self_cpu_time_total / whole * 100.0
    return shares


def of_totals(rows):
    whole = sum(row.cpu_time_total for row in rows)
    return {row.key: 100 * row.cpu_time_total / whole for row in rows}


def of_the_longest(rows):
    whole = max(row.cpu_time_total for row in rows)
    return {row.key: 100 * row.cpu_time_total / whole for row in rows}


def operators_only(rows):
    return in_a_loop([row for row in rows if row.key.startswith("aten::")])


RIGHT = {"with a tensor": with_torch, "in a loop": in_a_loop}
WRONG = {
    "of totals": of_totals,
    "of the longest total": of_the_longest,
    "self over all totals": lambda rows: {
        r.key: 100 * r.self_cpu_time_total / sum(q.cpu_time_total for q in rows)
        for r in rows
    },
    "fractions": lambda rows: {k: s / 100 for k, s in in_a_loop(rows).items()},
    "operators only": operators_only,
    "the first table": lambda rows: {"step": 10, "aten::mm": 70, "aten::fill_": 20},
    "even": lambda rows: {row.key: 100 / len(rows) for row in rows},
    "a list": lambda rows: list(in_a_loop(rows).values()),
    "nan": lambda rows: {row.key: math.nan for row in rows},
    "a constant": lambda rows: 100,
    "times of one call": lambda rows: {row.key: row.cpu_time for row in rows},
    "no return": lambda rows: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_self_shares(answer)}")
# > with a tensor: Right!
# > in a loop: Right!
# > of totals: Not yet: step has 47.62 percent.
# > of the longest total: Not yet: the shares of ['step', 'aten::mm', 'aten::fill_'] sum to 210.00.
# > self over all totals: Not yet: the shares of ['step', 'aten::mm', 'aten::fill_'] sum to 47.62.
# > fractions: Not yet: the shares of ['step', 'aten::mm', 'aten::fill_'] sum to 1.00.
# > operators only: Not yet: a share for each of ['step', 'aten::mm', 'aten::fill_'], please.
# > the first table: Not yet: a share for each of ['epoch', 'aten::linear', 'aten::addmm'], please.
# > even: Not yet: step has 33.33 percent.
# > a list: Not yet: a share for each of ['step', 'aten::mm', 'aten::fill_'], please.
# > nan: Not yet: the shares of ['step', 'aten::mm', 'aten::fill_'] sum to nan.
# > a constant: Not yet: a share for each of ['step', 'aten::mm', 'aten::fill_'], please.
# > times of one call: Not yet: AttributeError: 'types.SimpleNamespace' object has no attribute 'cpu_time'
# > no return: Not yet: a share for each of ['step', 'aten::mm', 'aten::fill_'], please.
