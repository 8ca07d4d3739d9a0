"""Answers to the exercise “Learned positions”, and what its check says to each."""

from learned import LearnedPositions, check_positions, nn, torch


class Lookup(LearnedPositions):
    def forward(self, x):
        if x.shape[1] > self.table.num_embeddings:
            raise ValueError(f"at most {self.table.num_embeddings} tokens")
        return x + self.table(torch.arange(x.shape[1], device=x.device))


class Parameter(nn.Module):
    def __init__(self, longest, width):
        super().__init__()
        self.rows = nn.Parameter(torch.zeros(longest, width))

    def forward(self, x):
        if x.size(1) > len(self.rows):
            raise ValueError(f"{x.size(1)} tokens, {len(self.rows)} positions")
        return x + self.rows[: x.size(1)].expand_as(x)


class NoLimit(LearnedPositions):
    def forward(self, x):
        return x + self.table(torch.arange(x.shape[1]))


class Broadcast(LearnedPositions):
    def forward(self, x):
        return x + self.table.weight


class FromTheEnd(Lookup):
    def forward(self, x):
        super().forward(x)
        return x + self.table.weight[-x.shape[1] :]


class Clipped(LearnedPositions):
    def forward(self, x):
        last = self.table.num_embeddings - 1
        return x + self.table(torch.arange(x.shape[1]).clamp(max=last))


class OneRow(Lookup):
    def forward(self, x):
        super().forward(x)
        return x + self.table.weight[0]


class ByBatch(Lookup):
    def forward(self, x):
        super().forward(x)
        return x + self.table(torch.arange(len(x)) % len(self.table.weight))[:, None]


class InPlace(Lookup):
    def forward(self, x):
        x.data += self.table.weight.data[: x.shape[1]]
        return super().forward(x) - self.table.weight[: x.shape[1]]


class Constant(Lookup):
    def forward(self, x):
        return x + (super().forward(x) - x).detach()


class OneNumber(LearnedPositions):
    def __init__(self, longest, width):
        super().__init__(longest, 1)

    def forward(self, x):
        if x.shape[1] > self.table.num_embeddings:
            raise ValueError(f"at most {self.table.num_embeddings} tokens")
        return x + self.table.weight[: x.shape[1]]


class Scaled(Lookup):
    def __init__(self, longest, width):
        super().__init__(longest, width)
        self.size = nn.Parameter(torch.ones(()))

    def forward(self, x):
        row = (super().forward(x) - x).detach()
        return x + self.size * row


class Assert(LearnedPositions):
    def forward(self, x):
        assert x.shape[1] <= self.table.num_embeddings, "too many"
        return x + self.table.weight[: x.shape[1]]


class Product(Lookup):
    def forward(self, x):
        return x * (super().forward(x) - x)


class NoMessage(LearnedPositions):
    def forward(self, x):
        if x.shape[1] > self.table.num_embeddings:
            raise ValueError("too long")
        return x + self.table.weight[: x.shape[1]]


class Rows(Lookup):
    def forward(self, x):
        return super().forward(x) - x


class OfEach(Lookup):
    def forward(self, x):
        return super().forward(x) + 0.1 * torch.randn(len(x), 1, 1)


class NoReturn(Lookup):
    def forward(self, x):
        super().forward(x)


class OnlyRows(Lookup):
    def forward(self, x):
        return (super().forward(x) - x)[0]


class Doubled(Lookup):
    def forward(self, x):
        return super().forward(2 * x)


class Unknown(Lookup):
    def forward(self, x):
        return super().forward(x) * torch.nan


class OneHot(LearnedPositions):
    def forward(self, x):
        longest = self.table.num_embeddings
        if x.shape[1] > longest:
            raise ValueError(f"at most {longest} tokens")
        places = torch.arange(x.shape[1], device=x.device)
        return x + nn.functional.one_hot(places, longest).to(x) @ self.table.weight


RIGHT = {"a lookup": Lookup, "a parameter": Parameter, "one-hot": OneHot}
WRONG = {
    "no limit": NoLimit,
    "the whole table": Broadcast,
    "from the end": FromTheEnd,
    "clipped": Clipped,
    "one row for all": OneRow,
    "by its place in the batch": ByBatch,
    "in place": InPlace,
    "not learned": Constant,
    "no limit in the message": NoMessage,
    "without the tokens": Rows,
    "noise": OfEach,
    "no return": NoReturn,
    "the rows alone": OnlyRows,
    "tokens doubled": Doubled,
    "nan": Unknown,
    "one number a row": OneNumber,
    "fixed rows, learned size": Scaled,
    "an assertion": Assert,
    "a product": Product,
}
for name, answer in (RIGHT | WRONG).items():
    torch.manual_seed(0)
    print(f"{name}: {check_positions(answer)}")
# > a lookup: Right!
# > a parameter: Right!
# > one-hot: Right!
# > no limit: Not yet: raise a ValueError for too many, not a IndexError.
# > the whole table: Not yet: RuntimeError: The size of tensor a (3) must match the size of tensor b (6) at non-singleton dimension 1
# > from the end: Not yet: in a shorter sequence, token 0 gets another row.
# > clipped: Not yet: it takes one token more than it has rows.
# > one row for all: Not yet: two neighbors get the same row.
# > by its place in the batch: Not yet: what is added differs from sequence to sequence.
# > in place: Not yet: it changes its input. Return a new tensor.
# > not learned: Not yet: the rows are not learned.
# > no limit in the message: Not yet: the message should say the limit of 6.
# > without the tokens: Not yet: what is added differs from sequence to sequence.
# > noise: Not yet: what is added differs from sequence to sequence.
# > no return: Not yet: a tensor of the same shape should come out.
# > the rows alone: Not yet: a tensor of the same shape should come out.
# > tokens doubled: Not yet: what is added differs from sequence to sequence.
# > nan: Not yet: what is added differs from sequence to sequence.
# > one number a row: Not yet: each number of each row should be learned.
# > fixed rows, learned size: Not yet: each number of each row should be learned.
# > an assertion: Not yet: raise a ValueError for too many, not a AssertionError.
# > a product: Not yet: what is added differs from sequence to sequence.
