"""Solution: division, with its two slopes."""

from divide import Value, check_division


# --8<-- [start:solution]
def divide(self, other):
    slopes = [(self, 1 / other.data), (other, -self.data / other.data**2)]
    return Value(self.data / other.data, slopes)


Value.__truediv__ = divide
print(check_division(Value))
# > Right!
# --8<-- [end:solution]
