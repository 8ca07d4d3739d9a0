"""Solution: start at the worker's number, and take steps as long as there are workers."""

from file_share import check_share


# --8<-- [start:solution]
def share(files: list[str], worker) -> list[str]:
    """Return the files to read, given what `get_worker_info()` says."""
    if worker is None:
        return files
    return files[worker.id :: worker.num_workers]


print(check_share(share))
# > Right!
# --8<-- [end:solution]
