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
    a, b = Value(3.0), Value(2.0)
    ratio = a / b
    if ratio.data != 1.5:
        return f"Not yet: 3 / 2 should stay 1.5, not {ratio.data}."
    ratio.backward()
    for name, value, right in (("a", a, 0.5), ("b", b, -0.75)):
        if not abs(value.grad - right) <= 1e-9:
            return f"Not yet: {name}: slope {right}, not {value.grad}."
    one = Value(7.0)
    (one / one).backward()
    if not abs(one.grad) <= 1e-9:
        return f"Not yet: x / x has slope 0, not {one.grad}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_division(Value))
    # > Not yet: a: slope 0.5, not 0.0.
    # --8<-- [end:try]
