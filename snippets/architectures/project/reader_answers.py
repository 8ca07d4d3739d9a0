"""Answers to the stage “The whole reader”, and what its check says to each."""

import torch
from look_solution import look
from reader import Reader, check_reader
from torch import nn


class Joined(Reader):
    """Each part on a line of its own."""

    def forward(self, strips):
        columns = self.columns(strips)
        columns = columns + self.positions.unsqueeze(0)
        columns = self.mix(columns)
        keys, values = (layer(columns) for layer in (self.keys, self.values))
        seen, weights = look(self.queries, keys, values)
        return self.classes(seen), weights


class Library(Reader):
    """The weights by hand, and what is seen by the library."""

    def forward(self, strips):
        columns = self.mix(self.positions + self.columns(strips))
        keys, values = self.keys(columns), self.values(columns)
        queries = self.queries.expand(len(strips), -1, -1)
        attend = torch.nn.functional.scaled_dot_product_attention
        scores = queries @ keys.mT / keys.shape[-1] ** 0.5
        return self.classes(attend(queries, keys, values)), scores.softmax(dim=2)


class Varied(Reader):
    """A reader with one thing changed."""

    def prepared(self, strips):
        return self.mix(self.columns(strips) + self.positions)

    def forward(self, strips):
        columns = self.prepared(strips)
        seen, weights = look(self.queries, self.keys(columns), self.values(columns))
        return self.classes(seen), weights


class Normalized(Varied):
    def __init__(self):
        super().__init__()
        self.columns.cnn.insert(1, nn.BatchNorm2d(16))


class NoPositions(Varied):
    def prepared(self, strips):
        return self.mix(self.columns(strips))


class NotMixed(Varied):
    def prepared(self, strips):
        return self.columns(strips) + self.positions


class PositionsLate(Varied):
    def prepared(self, strips):
        return self.mix(self.columns(strips)) + self.positions


class AcrossTheBatch(Varied):
    def prepared(self, strips):
        columns = self.columns(strips) + self.positions
        return self.mix(columns.transpose(0, 1)).transpose(0, 1)


class OneSeen(Varied):
    def forward(self, strips):
        logits, weights = super().forward(strips)
        return logits[:, 0], weights


class OtherWeights(Varied):
    def forward(self, strips):
        logits, weights = super().forward(strips)
        return logits, weights.flip(2)


class OnlyLogits(Varied):
    def forward(self, strips):
        return super().forward(strips)[0]


class Scores(Varied):
    def forward(self, strips):
        logits, weights = super().forward(strips)
        return logits, weights.log()


class KeysAsValues(Varied):
    def forward(self, strips):
        columns = self.prepared(strips)
        seen, weights = look(self.queries, self.keys(columns), self.keys(columns))
        return self.classes(seen), weights


RIGHT = {
    "line by line": Joined,
    "the library": Library,
    "the whole": Varied,
    "batch norm": Normalized,
}
WRONG = {
    "no positions": NoPositions,
    "not mixed": NotMixed,
    "positions after the mixing": PositionsLate,
    "mixed across the batch": AcrossTheBatch,
    "keys as values": KeysAsValues,
    "one answer": OneSeen,
    "weights turned around": OtherWeights,
    "logarithms as weights": Scores,
    "only logits": OnlyLogits,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_reader(answer)}")
# > line by line: Right!
# > the library: Right!
# > the whole: Right!
# > batch norm: Right!
# > no positions: Not yet: the answer does not depend on positions.
# > not mixed: Not yet: the answer does not depend on mix.self_attn.in_proj_weight.
# > positions after the mixing: Not yet: the parts are all there, but in another order.
# > mixed across the batch: Not yet: a strip is read differently in a batch than alone.
# > keys as values: Not yet: the answer does not depend on values.weight.
# > one answer: Not yet: the logits have the shape (4, 11), not (4, 3, 11).
# > weights turned around: Not yet: these are not the weights of the queries.
# > logarithms as weights: Not yet: the weights of each query should add up to 1.
# > only logits: Not yet: ValueError: too many values to unpack (expected 2)
