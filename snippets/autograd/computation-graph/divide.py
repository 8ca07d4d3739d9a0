"""Exercise: teach a tiny autograd to divide."""


# --8<-- [start:starter]
class Value:
    def __init__(self, data, inputs=()):
        self.data, self.grad, self.inputs = data, 0.0, inputs

    def backward(self, factor=1.0):
        self.grad += factor
        for value, slope in self.inputs:
            value.backward(factor * slope)

    def __truediv__(self, other):
        return Value(self.data / other.data, [])  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_division(Value):
    """Say whether a ratio has the right value, and sends back the right slopes."""
    try:
        for top, bottom, factor in ((3.0, 2.0, 1), (-1.0, 4.0, 1), (5.0, -0.5, 3)):
            a, b = Value(top), Value(bottom)
            ratio = a / b
            if not abs(ratio.data - top / bottom) <= 1e-9:
                facts = f"{top / bottom}, not {ratio.data}"
                return f"Not yet: {top} / {bottom} should stay {facts}."
            ratio.backward(factor)
            for name, value, right in (
                ("a", a, factor / bottom),
                ("b", b, -factor * top / bottom**2),
            ):
                if not abs(value.grad - right) <= 1e-9:
                    sent = f"{right} due, not {value.grad}"
                    back = f"({top} / {bottom}).backward({factor})"
                    return f"Not yet: {back}: in {name}.grad, {sent}."
        one = Value(7.0)
        (one / one).backward()
        if not abs(one.grad) <= 1e-9:
            return f"Not yet: x / x has slope 0, not {one.grad:.3g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_division(Value))
    # > Not yet: (3.0 / 2.0).backward(1): in a.grad, 0.5 due, not 0.0.
    # --8<-- [end:try]
