"""The package is called torch."""

# --8<-- [start:name]
try:
    import pytorch

    print(pytorch.__version__)
except ModuleNotFoundError as error:
    print(error)
# > No module named 'pytorch'
# --8<-- [end:name]
