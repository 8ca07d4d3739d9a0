"""The sample course in which something moved, and something goes wrong with a message."""

from pathlib import Path

from built import once
from dressed import MESSAGES_PAGE, build_dressed, sample_course

MOVED = """\
old/sums: first/adding
old/sums#three: first/counting#key-takeaways
old/summation: first/adding
old/adding-and-more: first/adding#common-mistakes
first/adding#subtracting: first/counting#common-mistakes
first/adding#gone: first/counting
"""
MESSAGE = "ValueError: one number is missing"
WRONG = f'''\
"""What is wrong."""

# --8<-- [start:wrong]
try:
    raise ValueError("one number is missing")
except ValueError as error:
    print(error)
# > {MESSAGE.partition(": ")[2]}
# --8<-- [end:wrong]
'''
FENCE = '```python\n--8<-- "first/adding/wrong.py:wrong"\n```'
CHANGES = {
    "docs/moved.yml": MOVED,
    "docs/error-messages.md": MESSAGES_PAGE,
    "docs/first/adding.md": sample_course.ADDING.replace(
        "## Common mistakes\n\nNone.\n",
        f"## Common mistakes\n\n**One is missing.** So:\n\n{FENCE}\n",
    ),
    "snippets/first/adding/wrong.py": WRONG,
}


def build_strayed(folder: Path) -> Path:
    """Write the course and build its site, once for all test processes; return the site."""
    nav = "  - error-messages.md\n"
    return once(folder, lambda _: build_dressed(folder, CHANGES, nav))
