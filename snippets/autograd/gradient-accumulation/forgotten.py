"""Walk downhill with and without clearing the gradient."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:fit]
import matplotlib.pyplot as plt
import torch


def fit(clear, steps=60):
    price = torch.tensor(0.0, requires_grad=True)
    path = [price.item()]
    for _ in range(steps):
        loss = ((price * km - fare) ** 2).mean()
        if clear:
            price.grad = None
        loss.backward()
        with torch.no_grad():
            price -= 0.002 * price.grad
        path.append(price.item())
    return path


# --8<-- [end:fit]

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
fare = torch.tensor([3.0, 5.0, 8.0, 10.0, 13.0, 14.0, 18.0, 20.0])

# --8<-- [start:compare]
for clear in (True, False):
    path = fit(clear)
    after = [f"{path[step]:.2f}" for step in (10, 20, 30, 40, 50, 60)]
    print(f"clear={clear!s:6}", *after)
# > clear=True   1.65 2.22 2.41 2.48 2.50 2.51
# > clear=False  4.99 0.08 4.89 0.19 4.75 0.35
print(f"best         {(km * fare).sum() / (km * km).sum():.2f}")
# > best         2.51
# --8<-- [end:compare]

# --8<-- [start:draw]
plt.figure(figsize=(6.4, 3))
plt.plot(fit(clear=True), label="cleared before each step")
plt.plot(fit(clear=False), "--", label="never cleared")
plt.xlabel("step")
plt.ylabel("price per km")
plt.ylim(-0.3, 7)
plt.legend(loc="upper center", ncols=2)
plt.show()
# figure> The price per kilometer over 60{=len(path) - 1} steps. With the gradient cleared, it rises to
# figure> 2.5{=fit(clear=True)[-1]} and stays there. Without, it shoots up to
# figure> 5{=max(fit(clear=False))}, falls back to 0{=min(fit(clear=False))}, and goes on swinging.
# --8<-- [end:draw]
