"""Answers to the exercise “A rate for each layer”, and what its check says to each."""

from layered import check_layered


def learning(layer):
    return [p for p in layer.parameters() if p.requires_grad]


def by_power(layers, rate, factor):
    parts = [part for part in map(learning, layers) if part]
    return [
        {"params": part, "lr": rate * factor ** (len(parts) - 1 - place)}
        for place, part in enumerate(parts)
    ]


def one_for_each(layers, rate, factor):
    groups = []
    for layer in layers[::-1]:
        for parameter in learning(layer):
            groups.append({"params": [parameter], "lr": rate})
        rate = rate * factor if learning(layer) else rate
    return groups


def forward(layers, rate, factor):
    return [
        {**group, "lr": rate * factor**place}
        for place, group in enumerate(by_power(layers, rate, factor))
    ]


def counts_all(layers, rate, factor):
    return [
        {"params": learning(layer), "lr": rate * factor**place}
        for place, layer in enumerate(reversed(layers))
    ]


def frozen_too(layers, rate, factor):
    groups = []
    for layer in reversed(layers):
        if parameters := list(layer.parameters()):
            groups.append({"params": parameters, "lr": rate})
            rate *= factor if learning(layer) else 1
    return groups


def frozen_counts(layers, rate, factor):
    groups = []
    for layer in reversed(layers):
        if list(layer.parameters()):
            groups.append({"params": learning(layer), "lr": rate})
            rate *= factor
    return groups


def weights_only(layers, rate, factor):
    return [
        {**group, "params": group["params"][:1]}
        for group in by_power(layers, rate, factor)
    ]


def linear_steps(layers, rate, factor):
    groups = by_power(layers, rate, factor)
    for place, group in enumerate(reversed(groups)):
        group["lr"] = rate * (1 - place * (1 - factor))
    return groups


def one_less(layers, rate, factor):
    return by_power(layers, rate * factor, factor)


def no_rate(layers, rate, factor):
    return [{"params": group["params"]} for group in by_power(layers, rate, factor)]


def last_only(layers, rate, factor):
    return by_power(layers, rate, factor)[-1:]


def twice(layers, rate, factor):
    return 2 * by_power(layers, rate, factor)


def fixed_only(layers, rate, factor):
    whole = [one for one in layers if all(p.requires_grad for p in one.parameters())]
    return by_power(whole, rate, factor)


def divided(layers, rate, factor):
    return by_power(layers, rate, 1 / factor)


def factor_alone(layers, rate, factor):
    groups = by_power(layers, rate, factor)
    return [{**group, "lr": rate * factor} for group in groups[:-1]] + groups[-1:]


def one_by_one(layers, rate, factor):
    """Yield the groups, each rate from the next."""
    for layer in filter(learning, reversed(layers)):
        yield {"params": iter(learning(layer)), "lr": rate}
        rate = rate * factor


def not_a_number(layers, rate, factor):
    return by_power(layers, float("nan"), factor)


RIGHT = {
    "by power": by_power,
    "a group for each parameter": one_for_each,
    "one by one": one_by_one,
}
WRONG = {
    "from the first layer": forward,
    "every layer counts": counts_all,
    "frozen ones too": frozen_too,
    "frozen layers count": frozen_counts,
    "weights only": weights_only,
    "in equal steps": linear_steps,
    "one factor too many": one_less,
    "no rate": no_rate,
    "the last layer only": last_only,
    "twice": twice,
    "nan": not_a_number,
    "only layers that learn as a whole": fixed_only,
    "divided": divided,
    "the factor once": factor_alone,
    "no return": lambda layers, rate, factor: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_layered(answer)}")
# > by power: Right!
# > a group for each parameter: Right!
# > one by one: Right!
# > from the first layer: Not yet: a layer has the rate 0.05, not 0.1.
# > every layer counts: Not yet: a layer has the rate 1e-05, not 0.0001.
# > frozen ones too: Not yet: a group holds a frozen parameter.
# > frozen layers count: Not yet: a layer has the rate 0.015625, not 0.0625.
# > weights only: Not yet: a parameter that learns is in no group.
# > in equal steps: Not yet: a layer has the rate -0.008, not 0.0001.
# > one factor too many: Not yet: a layer has the rate 0.05, not 0.1.
# > no rate: Not yet: a layer has the rate 99, not 0.1.
# > the last layer only: Not yet: a parameter that learns is in no group.
# > twice: Not yet: ValueError: some parameters appear in more than one parameter group
# > nan: Not yet: a layer has the rate nan, not 0.1.
# > only layers that learn as a whole: Not yet: a parameter that learns is in no group.
# > divided: Not yet: a layer has the rate 0.2, not 0.05.
# > the factor once: Not yet: a layer has the rate 0.001, not 0.0001.
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
