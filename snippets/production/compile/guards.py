"""What guards watch: which changes make a second compilation."""

from photo import graphs, torch, watch


# --8<-- [start:helpers]
def shifted(x, shift=2):
    return (x + shift).relu()


def compiles_again(change) -> bool:
    torch.compiler.reset()
    compiled = torch.compile(shifted, backend=watch)
    compiled(torch.rand(8, 3))
    graphs.clear()
    change(compiled)
    return len(graphs) > 0


def without_gradients(compiled):
    with torch.no_grad():
        compiled(torch.rand(8, 3))


# --8<-- [end:helpers]

# --8<-- [start:changes]
changes = {
    "other numbers": lambda c: c(torch.rand(8, 3)),
    "a batch of 9": lambda c: c(torch.rand(9, 3)),
    "another dtype": lambda c: c(torch.rand(8, 3).double()),
    "a transposed tensor": lambda c: c(torch.rand(3, 8).T),
    "a tensor that wants gradients": lambda c: c(torch.rand(8, 3, requires_grad=True)),
    "inside no_grad": without_gradients,
    "another Python number": lambda c: c(torch.rand(8, 3), 5),
}
for name, change in changes.items():
    print(f"{name}: {'compiles again' if compiles_again(change) else 'fits'}")
# > other numbers: fits
# > a batch of 9: compiles again
# > another dtype: compiles again
# > a transposed tensor: compiles again
# > a tensor that wants gradients: compiles again
# > inside no_grad: compiles again
# > another Python number: compiles again
# --8<-- [end:changes]

# --8<-- [start:stance]
torch.compiler.reset()
compiled = torch.compile(shifted, backend=watch)
compiled(torch.rand(8, 3))
try:
    with torch.compiler.set_stance("fail_on_recompile"):
        compiled(torch.rand(9, 3))
except RuntimeError as error:
    print(str(error).splitlines()[-1].strip())
# > - 0/0: tensor 'x' size mismatch at index 0. expected 8, actual 9
# --8<-- [end:stance]
