"""Graph breaks: counted, explained, mended."""

from photo import graphs, torch, watch


# --8<-- [start:count]
def scaled(x):
    peak = x.abs().max()
    print("scaling")
    if peak > 1:
        x = x / peak
    return x * 2


x = torch.tensor([1.0, -4.0, 2.0])
graphs.clear()
print(torch.compile(scaled, backend=watch)(x))
# > scaling
# > tensor([ 0.5000, -2.0000,  1.0000])
print(graphs)
# > [['abs', 'max'], ['gt'], ['truediv', 'mul']]
# --8<-- [end:count]

# --8<-- [start:explain]
report = torch._dynamo.explain(scaled)(x)
# > scaling
print(report.graph_count, "graphs,", report.graph_break_count, "breaks")
# > 3 graphs, 2 breaks
for found in report.break_reasons:
    print(f"{found.user_stack[-1].line}  <- {found.reason.splitlines()[0]}")
# > print("scaling")  <- Failed to trace builtin operator
# > if peak > 1:  <- generic_jump TensorVariable()
# --8<-- [end:explain]


# --8<-- [start:mended]
def scaled_whole(x):
    peak = x.abs().max()
    x = torch.where(peak > 1, x / peak, x)
    return x * 2


graphs.clear()
print(torch.compile(scaled_whole, backend=watch, fullgraph=True)(x))
# > tensor([ 0.5000, -2.0000,  1.0000])
print(graphs)
# > [['abs', 'max', 'gt', 'truediv', 'where', 'mul']]
# --8<-- [end:mended]
