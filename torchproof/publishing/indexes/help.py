"""What helps where there is nothing: the words and addresses of a course, in a script."""

from __future__ import annotations

import json

from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.indexes import error_index
from torchproof.publishing.markup.links import Home, page_url

_ASKED = "{}"  # stands for what was searched


def help_script(course: Curriculum, home: Home, script: bytes) -> bytes:
    """Return the script with the words of a course, and where its links lead."""
    labels = course.settings.labels
    words = {
        "other_words": labels.other_words,
        "look_up_message": labels.look_up_message,
        "report_missing": labels.report_missing,
        "not_kept": labels.choice_not_kept,
        "messages": page_url(error_index.PAGE)
        if error_index.PAGE in course.pages
        else "",
        "report": home.report(
            "lesson.yml", f"Search: {_ASKED}", {"page": "Search", "what": _ASKED}
        ),
    }
    return script.replace(b"({})", f"({json.dumps(words, indent=2)})".encode())
