"""Solution: take the sum, and from 1 on take away twice the excess."""

from xor_weights import check_xor

# --8<-- [start:solution]
hidden_weight = [[1.0, 1.0], [1.0, 1.0]]
hidden_bias = [0.0, -1.0]
output_weight = [[1.0, -2.0]]
print(check_xor(hidden_weight, hidden_bias, output_weight))
# > Right!
# --8<-- [end:solution]
