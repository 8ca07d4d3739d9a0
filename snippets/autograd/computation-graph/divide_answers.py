"""Answers to the exercise “Teach it to divide”, and what its check says to each."""

from divide import Value, check_division


def dividing(slope_a, slope_b, divide=lambda a, b: a / b):
    """Return a Value whose division sends back these slopes of a and b."""

    class Divides(Value):
        def __truediv__(self, other):
            a, b = self.data, other.data
            inputs = [(self, slope_a(a, b)), (other, slope_b(a, b))]
            return Value(divide(a, b), inputs)

    return Divides


class ByResult(Value):
    def __truediv__(self, other):
        ratio = self.data / other.data
        return Value(ratio, ((self, 1 / other.data), (other, -ratio / other.data)))


class InTwoSteps(Value):
    def inverse(self):
        return Value(1 / self.data, [(self, -1 / self.data**2)])

    def __truediv__(self, other):
        inverse = other.inverse()
        slopes = [(self, inverse.data), (inverse, self.data)]
        return Value(self.data * inverse.data, slopes)


class Direct(Value):
    def __truediv__(self, other):
        self.grad += 1 / other.data
        other.grad -= self.data / other.data**2
        return Value(self.data / other.data)


class OnlyOnce(Value):
    """Keep one slope for each input, as a dictionary does."""

    def __truediv__(self, other):
        slopes = {self: 1 / other.data}
        slopes[other] = -self.data / other.data**2
        return Value(self.data / other.data, list(slopes.items()))


def inverse(a, b):
    return 1 / b


def falling(a, b):
    return -a / b**2


RIGHT = {
    "by its result": ByResult,
    "times an inverse": InTwoSteps,
    "powers": dividing(lambda a, b: b**-1, lambda a, b: -a * b**-2),
}
WRONG = {
    "at once, not on the way back": Direct,
    "as for a product": dividing(lambda a, b: b, lambda a, b: a),
    "the minus sign forgotten": dividing(inverse, lambda a, b: a / b**2),
    "the square forgotten": dividing(inverse, lambda a, b: -a / b),
    "a forgotten": dividing(inverse, lambda a, b: -1 / b**2),
    "a and b swapped": dividing(falling, inverse),
    "no slope for b": dividing(inverse, lambda a, b: 0.0),
    "the example's slopes": dividing(lambda a, b: 0.5, lambda a, b: -0.75),
    "one slope for x / x": OnlyOnce,
    "floor division": dividing(inverse, falling, lambda a, b: a // b),
    "not a Value": dividing(inverse, falling, lambda a, b: None),
    "a function": lambda a, b: a / b,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_division(answer)}")
# > by its result: Right!
# > times an inverse: Right!
# > powers: Right!
# > at once, not on the way back: Not yet: (5.0 / -0.5).backward(3): in a.grad, -6.0 due, not -2.0.
# > as for a product: Not yet: (3.0 / 2.0).backward(1): in a.grad, 0.5 due, not 2.0.
# > the minus sign forgotten: Not yet: (3.0 / 2.0).backward(1): in b.grad, -0.75 due, not 0.75.
# > the square forgotten: Not yet: (3.0 / 2.0).backward(1): in b.grad, -0.75 due, not -1.5.
# > a forgotten: Not yet: (3.0 / 2.0).backward(1): in b.grad, -0.75 due, not -0.25.
# > a and b swapped: Not yet: (3.0 / 2.0).backward(1): in a.grad, 0.5 due, not -0.75.
# > no slope for b: Not yet: (3.0 / 2.0).backward(1): in b.grad, -0.75 due, not 0.0.
# > the example's slopes: Not yet: (-1.0 / 4.0).backward(1): in a.grad, 0.25 due, not 0.5.
# > one slope for x / x: Not yet: x / x has slope 0, not -0.143.
# > floor division: Not yet: 3.0 / 2.0 should stay 1.5, not 1.0.
# > not a Value: Not yet: TypeError: unsupported operand type(s) for -: 'NoneType' and 'float'
# > a function: Not yet: TypeError: <lambda>() missing 1 required positional argument: 'b'
