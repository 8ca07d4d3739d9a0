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
print(len(graphs))
# > 3
# --8<-- [end:count]

# --8<-- [start:graphs]
for operations in graphs:
    print(operations)
# > ['abs', 'max']
# > ['gt']
# > ['truediv', 'mul']
# --8<-- [end:graphs]

# --8<-- [start:explain]
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):  # it runs the function, which prints
    report = torch._dynamo.explain(scaled)(x)
print(report.graph_count, "graphs,", report.graph_break_count, "breaks")
# > 3 graphs, 2 breaks
for found in report.break_reasons:
    print(f"{found.user_stack[-1].line}  <- {found.reason.splitlines()[0]}")
# > print("scaling")  <- Failed to trace builtin operator
# > if peak > 1:  <- generic_jump TensorVariable()
# --8<-- [end:explain]

# --8<-- [start:fullgraph]
strict = torch.compile(scaled, backend=watch, fullgraph=True)
try:
    strict(x)
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
# > Failed to trace builtin operator
# --8<-- [end:fullgraph]

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
