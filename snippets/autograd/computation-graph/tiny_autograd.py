"""Autograd for single numbers, in twenty lines."""

# --8<-- [start:value]
import math


class Value:
    def __init__(self, data, inputs=()):
        self.data, self.grad, self.inputs = data, 0.0, inputs

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        slopes = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, slopes)

    def backward(self, factor=1.0):
        self.grad += factor
        for value, slope in self.inputs:
            value.backward(factor * slope)


def sin(value):
    return Value(math.sin(value.data), [(value, math.cos(value.data))])


# --8<-- [end:value]

# --8<-- [start:use]
a, b = Value(3.0), Value(0.5)
product = a * b
f = sin(product * product) + product
f.backward()
print(f"f {f.data:.4f}, a {a.grad:.2f}, b {b.grad:.2f}")
# > f 2.2781, a -0.44, b -2.65
# --8<-- [end:use]
