"""What a run may take and print: its process, its watch and its judge go by these."""

from __future__ import annotations

OUTPUT_LIMIT = 1 << 20  # bytes
# What the file of the output starts with: it is lost where a script opens it anew.
OUTPUT_HEAD = b"\0output of a snippet\0"
# What a run on the CPU may allocate. The drivers of other devices map far more.
MEMORY_LIMIT = 4 << 30
# What multiprocessing says where a script without a guard starts itself over.
UNGUARDED = b"An attempt has been made to start a new process before the"
