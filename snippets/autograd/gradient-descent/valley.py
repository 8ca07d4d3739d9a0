"""Walk down into the valley of (x - 5)², step by step."""

# --8<-- [start:step]
import torch


def f(x):
    return (x - 5) ** 2


x = torch.tensor(0.0, requires_grad=True)
f(x).backward()
print(x.grad)
# > tensor(-10.)
with torch.no_grad():
    x -= 0.1 * x.grad
print(x.item(), f(x).item())
# > 1.0 16.0
# --8<-- [end:step]

# --8<-- [start:loop]
x = torch.tensor(0.0, requires_grad=True)
for step in range(1, 31):
    x.grad = None
    f(x).backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    if step <= 3 or step % 10 == 0:
        print(f"step {step:2}: slope {x.grad:6.2f}, then x = {x:.2f}")
# > step  1: slope -10.00, then x = 1.00
# > step  2: slope  -8.00, then x = 1.80
# > step  3: slope  -6.40, then x = 2.44
# > step 10: slope  -1.34, then x = 4.46
# > step 20: slope  -0.14, then x = 4.94
# > step 30: slope  -0.02, then x = 4.99
# --8<-- [end:loop]
