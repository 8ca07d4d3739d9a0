"""Common mistake: a library that is history."""

# --8<-- [start:gone]
try:
    import caffe2  # noqa: F401
except ModuleNotFoundError as error:
    print(error)
# > No module named 'caffe2'
# --8<-- [end:gone]
