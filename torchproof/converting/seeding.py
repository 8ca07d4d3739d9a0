"""Random numbers that code draws before it seeds what draws them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from torchproof.converting.calling import Called, calls
from torchproof.converting.cells import Cell
from torchproof.converting.plain import Decision, Plain, short
from torchproof.running.comparing.stability import SEEDS

_TORCH = {
    "bernoulli", "multinomial", "normal", "poisson", "rand", "rand_like", "randint",
    "randint_like", "randn", "randn_like", "randperm", "empty", "random_split",
}  # fmt: skip
_LAYERS = ("Conv", "Dropout", "Embedding", "GRU", "LSTM", "Linear", "RNN", "Transformer",
           "Multihead", "Bilinear")  # fmt: skip
_IN_PLACE = {"bernoulli_", "exponential_", "normal_", "random_", "uniform_"}
# Of the modules `random` and `numpy.random`: these draw nothing.
_DRAW_NOTHING = {
    "Generator", "SystemRandom", "get_state", "getstate", "seed", "set_state", "setstate",
}  # fmt: skip
_SEED_ALL = {"seed_all", "seed_everything", "set_seed"}
_SEEDED = {
    "torch.manual_seed": {"torch"}, "torch.random.manual_seed": {"torch"},
    "numpy.random.seed": {"numpy"}, "random.seed": {"random"},
}  # fmt: skip
# What has numbers of its own. All but that of torch take the seed as an argument.
_GENERATORS = {
    "numpy.random.MT19937", "numpy.random.PCG64", "numpy.random.PCG64DXSM",
    "numpy.random.Philox", "numpy.random.RandomState", "numpy.random.SFC64",
    "numpy.random.SeedSequence", "numpy.random.default_rng", "random.Random",
    "torch.Generator",
}  # fmt: skip


def unseeded(cells: Iterable[Plain]) -> Iterator[Decision]:
    """Yield a decision for each kind of numbers that a cell draws before they are seeded,
    and for each generator that is made and not seeded."""
    every = [*calls(cells)]
    seeding = [*filter(None, map(_seeded_here, every))]
    done, told = set[str](), set[tuple[Cell, str]]()
    for one in every:
        if seeds := _seeded_by(one):
            done |= seeds
        elif one.name in _GENERATORS:
            if not _is_seeded(one, seeding):
                yield _of_generator(one)
        elif (kind := _drawn_by(one.name, one.node)) and kind not in done:
            if (one.cell, kind) not in told:
                yield _of_drawn(one, kind)
            told.add((one.cell, kind))


def _of_generator(one: Called) -> Decision:
    func = ast.unparse(one.node.func)
    seeded = f"{func}(0)"
    if one.name == "torch.Generator":
        seeded = f"{short(ast.unparse(one.node))}.manual_seed(0)"
    what = f"`{short(ast.unparse(one.node))}` is made, and nothing seeds it"
    return Decision(one.cell.where, what, f"Give it a seed: `{seeded}`.")


def _of_drawn(one: Called, kind: str) -> Decision:
    func = short(ast.unparse(one.node.func))
    what = f"`{func}` draws random numbers, and nothing seeds them"
    fix = f"Write `{SEEDS[kind]}` above it, or the seed of what draws them."
    return Decision(one.cell.where, what, fix)


def _seeded_by(one: Called) -> set[str]:
    """Return the kinds of numbers that a call seeds."""
    if one.name.rpartition(".")[2] in _SEED_ALL:
        return {*SEEDS}
    return _SEEDED.get(one.name, set()) if _is_given(one.node) else set()


def _seeded_here(one: Called) -> ast.expr | None:
    """Return what a call seeds: of `g.manual_seed(0)`, `g`."""
    func = one.node.func
    if not isinstance(func, ast.Attribute) or not _is_given(one.node):
        return None
    return func.value if func.attr in {"manual_seed", "seed"} else None


def _is_seeded(one: Called, seeding: Iterable[ast.expr]) -> bool:
    """Tell whether a generator takes a seed as it is made, or is seeded afterwards."""
    if one.name != "torch.Generator" and _is_given(one.node):
        return True
    return any(
        seeded is one.node or ast.unparse(seeded) == one.kept_as for seeded in seeding
    )


def _is_given(call: ast.Call) -> bool:
    """Tell whether a call has an argument that is not `None`."""
    values = [*call.args, *(one.value for one in call.keywords)]
    return any(not isinstance(v, ast.Constant) or v.value is not None for v in values)


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
