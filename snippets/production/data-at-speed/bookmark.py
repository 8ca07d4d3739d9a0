"""Exercise: a stream that knows where to go on."""

# --8<-- [start:starter]
from collections.abc import Iterator


class Bookmarked:
    """Yields the items of its shards, and can go on where another one stopped."""

    def __init__(self, shards: list[list[int]]) -> None:
        self.shards = shards
        self.shard = self.place = 0  # the next item to be handed out

    def __iter__(self) -> Iterator[int]:
        for shard in self.shards:
            yield from shard  # your code here

    def state_dict(self) -> dict[str, int]:
        return {"shard": self.shard, "place": self.place}

    def load_state_dict(self, state: dict[str, int]) -> None:
        self.shard, self.place = state["shard"], state["place"]


# --8<-- [end:starter]


# --8<-- [start:check]
def check_bookmarked(Bookmarked) -> str:
    """Stop after each item, go on with another stream, and read one more epoch."""
    import json
    from itertools import islice

    try:
        for shards in ([[1, 2, 3], [4], [], [5, 6]], [[], [7, 8]], [[*range(300)]]):
            items = [item for shard in shards for item in shard]
            enough = len(items) + 3
            for stop in {*range(min(6, len(items))), len(items)}:
                stream = Bookmarked([shard.copy() for shard in shards])
                first = list(islice(iter(stream), stop))
                state = json.dumps(stream.state_dict())
                if len(state) > 100:
                    return "Not yet: the state grows with what was read."
                next(iter(Bookmarked([[0]])), None)  # one more, in between
                other = Bookmarked([shard.copy() for shard in shards])
                other.load_state_dict(json.loads(state))
                rest = list(islice(iter(other), enough))
                case = f"after {stop} of {len(items)} items"
                if first + rest != items:
                    read = f"{first[-2:]} go on with {rest[:2]}"
                    return f"Not yet: stopped {case}: {read}, {len(rest)} in all."
                epoch = list(islice(iter(other), enough))
                if epoch != items:
                    return f"Not yet: resumed {case}: then an epoch of {len(epoch)}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_bookmarked(Bookmarked))
    # > Not yet: stopped after 1 of 6 items: [1] go on with [1, 2], 6 in all.
    # --8<-- [end:try]
