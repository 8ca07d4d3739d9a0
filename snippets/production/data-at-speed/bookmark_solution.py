"""Solution: move the bookmark first, then hand out the item."""

from collections.abc import Iterator

from bookmark import check_bookmarked


# --8<-- [start:solution]
class Bookmarked:
    """Yields the items of its shards, and can go on where another one stopped."""

    def __init__(self, shards: list[list[int]]) -> None:
        self.shards = shards
        self.shard = self.place = 0  # the next item to be handed out

    def __iter__(self) -> Iterator[int]:
        while self.shard < len(self.shards):
            shard = self.shards[self.shard]
            while self.place < len(shard):
                self.place += 1
                yield shard[self.place - 1]
            self.shard, self.place = self.shard + 1, 0
        self.shard = 0  # for the next epoch

    def state_dict(self) -> dict[str, int]:
        return {"shard": self.shard, "place": self.place}

    def load_state_dict(self, state: dict[str, int]) -> None:
        self.shard, self.place = state["shard"], state["place"]


print(check_bookmarked(Bookmarked))
# > Right!
# --8<-- [end:solution]
