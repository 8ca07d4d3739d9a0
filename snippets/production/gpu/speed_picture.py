"""The times of matrix products as curves."""

# needs: matplotlib (it draws the figure)

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def draw(curves: dict[str, list[float]], sizes: list[int]) -> None:
    """Draw one curve a device, on logarithmic axes."""
    _, ax = plt.subplots()
    for name, found in curves.items():
        ax.plot(sizes, [s * 1e3 for s in found], marker="o", label=name)
    ax.set_xscale("log", base=2)
    ax.set_yscale("log")
    ax.set_xticks(sizes, [str(n) for n in sizes])
    ax.set_xlabel("size n of the n by n matrices")
    ax.set_ylabel("milliseconds a product")
    ax.legend()


# --8<-- [end:draw]

if __name__ == "__main__":
    import torch
    from speed import product_time

    sizes = [64, 128, 256, 512, 1024]
    on_cpu = [product_time(n, torch.device("cpu")) for n in sizes]

    # --8<-- [start:show]
    draw({"CPU": on_cpu}, sizes)
    plt.show()
    # figure~> The time of one product on the CPU over the size of the matrices, from 64
    # figure~> to 1024, both axes logarithmic. The points lie close to a straight line:
    # figure~> each doubling of the size takes about eight times as long.
    # --8<-- [end:show]
