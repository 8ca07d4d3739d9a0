"""A snippet file: its statements, its sections and the outputs it is expected to print."""

from torchproof.snippet.below.outputs import Output
from torchproof.snippet.below.tolerances import Tolerance
from torchproof.snippet.directives import COMPILER, Directives, Need
from torchproof.snippet.document import Snippet, parse
from torchproof.snippet.rewriting import rewrite, with_alt, with_text
from torchproof.snippet.sections import Section
from torchproof.snippet.statements import Statement

__all__ = [
    "COMPILER",
    "Directives",
    "Need",
    "Output",
    "Section",
    "Snippet",
    "Statement",
    "Tolerance",
    "parse",
    "rewrite",
    "with_alt",
    "with_text",
]
