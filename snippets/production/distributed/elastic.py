"""torchrun starts the processes, and again when one is killed."""

# time: 100 s (five processes import torch)

# --8<-- [start:script]
import os
import subprocess
import sys
import tempfile
from pathlib import Path

script = """
import os, signal, sys
from datetime import timedelta
from pathlib import Path
import torch
from torch import distributed as dist, nn
from torch.nn.parallel import DistributedDataParallel as DDP

def train(file=None, killed_at=None):
    torch.manual_seed(0)
    model, start = DDP(nn.Linear(3, 1)), 0
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    if file and file.exists():
        saved = torch.load(file)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        start = saved["step"]
    for step in range(start, 6):
        if step == killed_at and rank == 1 and attempt == 0:
            print(f"attempt {attempt}: killed before step {step}", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
        generator = torch.Generator().manual_seed(2 * step + rank)
        inputs = torch.randn(8, 3, generator=generator)
        optimizer.zero_grad()
        (model(inputs) - inputs.sum(1, keepdim=True)).square().mean().backward()
        optimizer.step()
        if file and rank == 0:
            saved = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
            torch.save(saved | {"step": step + 1}, file.with_suffix(".new"))
            file.with_suffix(".new").rename(file)
        dist.barrier()
    return start, model.module.weight

dist.init_process_group("gloo", timeout=timedelta(seconds=60))
rank, attempt = dist.get_rank(), int(os.environ["TORCHELASTIC_RESTART_COUNT"])
start, weight = train(Path(sys.argv[1]), killed_at=4)
_, undisturbed = train()
if rank == 0:
    same = torch.equal(weight, undisturbed)
    print(f"attempt {attempt}, from step {start}, equal: {same}", flush=True)
dist.barrier()
dist.destroy_process_group()
"""
# --8<-- [end:script]

# --8<-- [start:run]
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "train.py")
    file.write_text(script)
    torchrun = [sys.executable, "-m", "torch.distributed.run"]
    options = ["--standalone", "--nproc-per-node=2", "--max-restarts=1"]
    run = subprocess.run(
        [*torchrun, *options, f"--log-dir={folder}", file, f"{folder}/checkpoint.pt"],
        env={**os.environ, "TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1"},
        capture_output=True,
        text=True,
        timeout=180,
    )
print(run.stdout.strip())
# > attempt 0: killed before step 4
# > attempt 1, from step 4, equal: True
# --8<-- [end:run]
