"""Mistake: an argument that is different at each call, until the limit is reached."""

# --8<-- [start:mistake]
import contextlib
import io

import torch


def labeled(x, name):
    return x * 2 if name else x


compiled = torch.compile(labeled, backend="eager")
with contextlib.redirect_stderr(io.StringIO()) as log:
    torch._logging.set_logs()  # the log goes to what is stderr now
    for step in range(20):
        compiled(torch.ones(3), f"step {step}")
torch._logging.set_logs()
for line in log.getvalue().splitlines()[:3:2]:
    print(line.split("] ")[-1].split("#")[0].strip())
# > torch._dynamo hit config.recompile_limit (8)
# > last reason: 0/7: name == 'step 7'
# --8<-- [end:mistake]
