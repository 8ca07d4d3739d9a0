"""Two groups that want to meet at the same port."""

from torch import distributed as dist

# --8<-- [start:mistake]
first = dist.TCPStore("127.0.0.1", 0, is_master=True)  # 0: any free port
try:
    dist.TCPStore("127.0.0.1", first.port, is_master=True)
except dist.DistNetworkError as error:
    message = str(error)  # long, with the port
    print(message[message.index("name: ") :])
# > name: EADDRINUSE, message: address already in use
# --8<-- [end:mistake]
