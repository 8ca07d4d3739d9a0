"""Snippets as they were parsed before, which a new process need not do again."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path

from torchproof.snippet import Snippet, parse
from torchproof.staging.known.contents import Contents
from torchproof.staging.store import Store


@dataclass(frozen=True)
class Parser:
    """Parses the files of a course, each once of what it holds."""

    store: Store
    contents: Contents

    def parse(self, path: Path) -> Snippet:
        """Return the snippet in a file. Raises Problem where it cannot be read as one."""
        key = ["snippet", str(path), self.contents.digest_of(path)]
        if found := self.store.get(key):
            kept: Snippet = pickle.loads(found)
            return kept
        snippet = parse(path, self.contents.of(path))
        self.store.keep(key, pickle.dumps(snippet))
        return snippet
