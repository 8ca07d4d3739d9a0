"""Exercise: minutes since midnight, as hours and minutes."""

import torch


# --8<-- [start:starter]
def clock(minutes: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the hours and the minutes that a clock shows."""
    return minutes / 60, minutes  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_clock(clock) -> str:
    """Say whether hours and minutes are right, before midnight too."""
    day = torch.arange(0, 1440, 37)
    evening = torch.tensor([[-1, -60], [-61, -1439]])
    try:
        for given in (day, evening, day.to(torch.int32), torch.tensor(605)):
            minutes = given.clone()
            answer = clock(minutes)
            if not isinstance(answer, tuple) or len(answer) != 2:
                return "Not yet: return two tensors, hours and minutes."
            if not torch.equal(minutes, given):
                return "Not yet: the minutes that came in have changed."
            hours = given.div(60, rounding_mode="floor") % 24
            right = {"hours": hours, "minutes": given - given.div(60).floor() * 60}
            for (name, wanted), shown in zip(right.items(), answer, strict=True):
                if not isinstance(shown, torch.Tensor) or shown.shape != given.shape:
                    return f"Not yet: {name} in a tensor of the same shape, please."
                if shown.is_floating_point():
                    return f"Not yet: {name} are whole, not {shown.dtype}."
                wrong = shown != wanted
                if wrong.any():
                    first = f"{shown[wrong][0]}, not {wanted[wrong][0]:.0f}"
                    return f"Not yet: {given[wrong][0]} minutes: {name} {first}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_clock(clock))
    # > Not yet: hours are whole, not torch.float32.
    # --8<-- [end:try]
