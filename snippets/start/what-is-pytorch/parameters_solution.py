"""Solution: weights, and one number more for each output."""

from parameters import check_parameters, model

# --8<-- [start:solution]
first_layer = 4 * 10 + 10
second_layer = 10 * 3 + 3
print(check_parameters(model, first_layer, second_layer))
# > Right!

print([numbers.numel() for numbers in model.parameters()])
# > [40, 10, 30, 3]
# --8<-- [end:solution]
