"""Two servers on one port: the second one finds it taken."""

# --8<-- [start:taken]
from torch.distributed import DistNetworkError, TCPStore

first = TCPStore("127.0.0.1", port=0, world_size=1, is_master=True)  # 0: a free one

try:
    TCPStore("127.0.0.1", first.port, world_size=1, is_master=True)
except DistNetworkError as error:
    print(error)
# ~> The server socket has failed to listen on any local network address. port: 42029, useIpv6: false, code: -98, name: EADDRINUSE, message: address already in use
# --8<-- [end:taken]
