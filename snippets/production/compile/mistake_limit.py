"""Mistake: an argument that is different at each call, until the limit is reached."""

from photo import graphs, torch, watch

# --8<-- [start:mistake]
import contextlib
import io


def labeled(x, name):
    return x * 2 if name else x


torch.compiler.reset()
graphs.clear()
compiled = torch.compile(labeled, backend=watch)
with contextlib.redirect_stderr(io.StringIO()) as log:
    torch._logging.set_logs()  # the log goes to what is stderr now
    for step in range(20):
        compiled(torch.ones(3), f"step {step}")
torch._logging.set_logs()

print(len(graphs))
# > 8
lines = [line.split("] ")[-1].strip() for line in log.getvalue().splitlines()]
print(lines[0])
# > torch._dynamo hit config.recompile_limit (8)
print(lines[2].split("#")[0])
# > last reason: 0/7: name == 'step 7'
# --8<-- [end:mistake]
