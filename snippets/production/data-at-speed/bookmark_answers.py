"""Answers to “A place to go on from”, and what the check says to each."""

from bookmark import Bookmarked, check_bookmarked


class Counted(Bookmarked):
    """One number for the whole stream."""

    def __iter__(self):
        items = [item for shard in self.shards for item in shard]
        for item in items[self.place :]:
            self.place += 1
            yield item
        self.place = 0


class FromHere(Bookmarked):
    """Two loops, whose starts are the bookmark's."""

    def __iter__(self):
        for number in range(self.shard, len(self.shards)):
            self.shard = number
            for item in self.shards[number][self.place :]:
                self.place += 1
                yield item
            self.place = 0
        self.shard = 0


class Skips(Bookmarked):
    """Reads all, and skips what came before the bookmark."""

    def __iter__(self):
        start = (self.shard, self.place)
        for number, shard in enumerate(self.shards):
            for place, item in enumerate(shard):
                if (number, place) >= start:
                    self.shard, self.place = number, place + 1
                    yield item
        self.shard = self.place = 0


class MovedAfterward(Bookmarked):
    def __iter__(self):
        while self.shard < len(self.shards):
            while self.place < len(self.shards[self.shard]):
                yield self.shards[self.shard][self.place]
                self.place += 1
            self.shard, self.place = self.shard + 1, 0
        self.shard = 0


class ShardOnly(Bookmarked):
    def __iter__(self):
        for number in range(self.shard, len(self.shards)):
            self.shard = number
            yield from self.shards[number]
        self.shard = 0


class NeverBack(Bookmarked):
    def __iter__(self):
        while self.shard < len(self.shards):
            while self.place < len(self.shards[self.shard]):
                self.place += 1
                yield self.shards[self.shard][self.place - 1]
            self.shard, self.place = self.shard + 1, 0


class PlaceKept(Bookmarked):
    def __iter__(self):
        for number in range(self.shard, len(self.shards)):
            self.shard = number
            for item in self.shards[number][self.place :]:
                self.place += 1
                yield item
        self.shard = self.place = 0


class FromTheMark(Bookmarked):
    """Resumes well, and each later epoch begins at the mark, too."""

    start = 0

    def __iter__(self):
        items = [item for shard in self.shards for item in shard]
        self.place = self.start
        for item in items[self.start :]:
            self.place += 1
            yield item

    def load_state_dict(self, state):
        self.start = state["place"]


class KeepsItems(FromHere):
    seen = ()

    def __iter__(self):
        for item in super().__iter__():
            self.seen = (*self.seen, item)
            yield item

    def state_dict(self):
        return super().state_dict() | {"seen": self.seen}


class OneForAll(Bookmarked):
    """The place belongs to the class, so that all streams share it."""

    at = 0

    def __iter__(self):
        items = [item for shard in self.shards for item in shard]
        for item in items[OneForAll.at :]:
            OneForAll.at += 1
            yield item
        OneForAll.at = 0


class NoState(FromHere):
    def state_dict(self):
        return None


class Deaf(FromHere):
    def load_state_dict(self, state):
        pass


class Empty(Bookmarked):
    def __iter__(self):
        yield from ()


class NotANumber(Bookmarked):
    def __iter__(self):
        while True:
            yield float("nan")


class NoReturn(Bookmarked):
    def __iter__(self):
        pass


RIGHT = {"one number": Counted, "two loops": FromHere, "skips": Skips}
WRONG = {
    "no bookmark": Bookmarked,
    "moved afterward": MovedAfterward,
    "the shard only": ShardOnly,
    "never back to the start": NeverBack,
    "the place is kept": PlaceKept,
    "each epoch from the mark": FromTheMark,
    "keeps the items": KeepsItems,
    "one place for all": OneForAll,
    "no state": NoState,
    "does not listen": Deaf,
    "empty": Empty,
    "nan": NotANumber,
    "no return": NoReturn,
    "a list": [1, 2, 3, 4, 5, 6],
    "none": None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_bookmarked(answer)}")
# > one number: Right!
# > two loops: Right!
# > skips: Right!
# > no bookmark: Not yet: stopped after 1 of 6 items: [1] go on with [1, 2], 6 in all.
# > moved afterward: Not yet: stopped after 1 of 6 items: [1] go on with [1, 2], 6 in all.
# > the shard only: Not yet: stopped after 1 of 6 items: [1] go on with [1, 2], 6 in all.
# > never back to the start: Not yet: resumed after 0 of 6 items: then an epoch of 0.
# > the place is kept: Not yet: stopped after 0 of 6 items: [] go on with [1, 2], 3 in all.
# > each epoch from the mark: Not yet: resumed after 1 of 6 items: then an epoch of 5.
# > keeps the items: Not yet: the state grows with what was read.
# > one place for all: Not yet: stopped after 0 of 6 items: [] go on with [2, 3], 5 in all.
# > no state: Not yet: TypeError: 'NoneType' object is not subscriptable
# > does not listen: Not yet: stopped after 1 of 6 items: [1] go on with [1, 2], 6 in all.
# > empty: Not yet: stopped after 0 of 6 items: [] go on with [], 0 in all.
# > nan: Not yet: stopped after 0 of 6 items: [] go on with [nan, nan], 9 in all.
# > no return: Not yet: TypeError: iter() returned non-iterator of type 'NoneType'
# > a list: Not yet: TypeError: 'list' object is not callable
# > none: Not yet: TypeError: 'NoneType' object is not callable
