"""Random numbers that code draws before it seeds what draws them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from torchproof.converting.plain import Decision, Plain, module_of, short
from torchproof.running.comparing.stability import SEEDS

# What names of modules usually stand for, where no cell imports them.
_USUAL = {"np": "numpy", "nn": "torch.nn"}
_TORCH = {
    "bernoulli", "multinomial", "normal", "poisson", "rand", "rand_like", "randint",
    "randint_like", "randn", "randn_like", "randperm", "empty", "random_split",
}  # fmt: skip
_LAYERS = ("Conv", "Dropout", "Embedding", "GRU", "LSTM", "Linear", "RNN", "Transformer",
           "Multihead", "Bilinear")  # fmt: skip
_IN_PLACE = {"bernoulli_", "exponential_", "normal_", "random_", "uniform_"}
# Of the modules `random` and `numpy.random`: these draw nothing.
_DRAW_NOTHING = {
    "Generator", "MT19937", "PCG64", "Philox", "Random", "RandomState", "SeedSequence",
    "SystemRandom", "default_rng", "get_state", "getstate", "seed", "set_state",
    "setstate",
}  # fmt: skip
_SEED_ALL = {"seed_all", "seed_everything", "set_seed"}
# What has numbers of its own, and takes the seed as its argument.
_GENERATORS = {"numpy.random.default_rng", "numpy.random.RandomState", "random.Random"}


def unseeded(cells: Iterable[Plain]) -> Iterator[Decision]:
    """Yield a decision for each kind of random numbers, where it is drawn unseeded first,
    and for each generator that is made without a seed."""
    every = [(cell, module_of(cell.code)) for cell in cells]
    names = _USUAL | {k: v for _, tree in every for k, v in _imported(tree)}
    calls = [(cell, call) for cell, tree in every for call in _calls(tree)]
    own = any(_seeds_itself(call, names) for _, call in calls)
    done = set[str]()
    for cell, call in calls:
        name = _full_name(call, names)
        if seeds := _seeded_by(name, call):
            done |= seeds
        elif name in _GENERATORS and not (call.args or call.keywords):
            what = f"`{short(ast.unparse(call))}` draws other numbers in each run"
            seeded = f"{ast.unparse(call.func)}(0)"
            yield Decision(cell.cell.where, what, f"Give it a seed: `{seeded}`.")
        elif name == "torch.Generator" and not own:
            what = f"`{short(ast.unparse(call))}` is made, and nothing seeds it"
            fix = "Seed it where it is made: `.manual_seed(0)`."
            yield Decision(cell.cell.where, what, fix)
        elif (kind := _drawn_by(name, call)) and kind not in done:
            done.add(kind)
            what = f"`{short(ast.unparse(call.func))}` draws random numbers, and nothing seeds them"
            fix = f"Write `{SEEDS[kind]}` above it, or the seed of what draws them."
            yield Decision(cell.cell.where, what, fix)


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names that imports bind, each with what it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((one.asname, one.name) for one in node.names if one.asname)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for one in node.names:
                yield one.asname or one.name, f"{node.module}.{one.name}"


def _calls(tree: ast.Module) -> list[ast.Call]:
    """Return the calls in the order in which they end."""
    every = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return sorted(every, key=lambda one: (one.end_lineno or 0, one.end_col_offset or 0))


def _full_name(call: ast.Call, names: dict[str, str]) -> str:
    first, dot, rest = ast.unparse(call.func).partition(".")
    return f"{names.get(first, first)}{dot}{rest}"


def _seeded_by(name: str, call: ast.Call) -> set[str]:
    """Return the kinds of numbers that a call seeds."""
    if name.rpartition(".")[2] in _SEED_ALL:
        return {*SEEDS}
    if not (call.args or call.keywords):
        return set()
    if name == "torch.manual_seed":
        return {"torch"}
    return {"numpy.random.seed": {"numpy"}, "random.seed": {"random"}}.get(name, set())


def _seeds_itself(call: ast.Call, names: dict[str, str]) -> bool:
    """Return whether a call seeds a generator of torch, and not all of torch."""
    name = _full_name(call, names)
    return name.endswith(".manual_seed") and name != "torch.manual_seed"


def _drawn_by(name: str, call: ast.Call) -> str:
    """Return the kind of numbers that a call draws, "" for none."""
    module, _, function = name.rpartition(".")
    given = {one.arg: one.value for one in call.keywords}
    if "generator" in given:
        return ""
    if module in {"numpy.random", "random"} and function not in _DRAW_NOTHING:
        return module.partition(".")[0]
    if (function in _IN_PLACE and module) or module == "torch.nn.init":
        return "torch"
    if module == "torch.nn" and function.startswith(_LAYERS):
        return "torch"
    shuffles = given.get("shuffle")
    if isinstance(shuffles, ast.Constant) and shuffles.value is True:
        return "torch" if function == "DataLoader" else ""
    is_torch = module in {"torch", "torch.utils.data"}
    return "torch" if is_torch and function in _TORCH else ""
