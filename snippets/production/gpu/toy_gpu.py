"""A toy model of the two clocks: the CPU asks, the GPU works through its queue."""


# --8<-- [start:model]
class ToyGPU:
    """Two clocks, in milliseconds. To ask for work costs the CPU 0.01."""

    def __init__(self) -> None:
        self.cpu = 0.0  # the time on the CPU's clock
        self.done = 0.0  # when the GPU will have finished its queue

    def launch(self, work: float) -> None:
        self.cpu += 0.01
        self.done = max(self.done, self.cpu) + work

    def synchronize(self) -> None:
        self.cpu = max(self.cpu, self.done)


# --8<-- [end:model]

# --8<-- [start:ask]
gpu = ToyGPU()
for _ in range(10):
    gpu.launch(5.0)
print(f"asked for everything: {gpu.cpu:.2f} ms")
# > asked for everything: 0.10 ms
gpu.synchronize()
print(f"everything is done:   {gpu.cpu:.2f} ms")
# > everything is done:   50.01 ms
# --8<-- [end:ask]

# --8<-- [start:small]
gpu = ToyGPU()
for _ in range(1000):
    gpu.launch(0.002)
gpu.synchronize()
print(f"{gpu.cpu:.2f} ms")
# > 10.00 ms
# --8<-- [end:small]
