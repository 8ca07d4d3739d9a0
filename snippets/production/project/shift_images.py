"""Stage 1: move all images of a batch at once."""

import torch
from slow import shift_slowly
from torch.profiler import ProfilerActivity, profile


# --8<-- [start:starter]
def shift_images(images: torch.Tensor, shifts: torch.Tensor) -> torch.Tensor:
    """Move images, (n, 8, 8), each by its own shift, (n, 2): down and right."""
    return shift_slowly(images, shifts)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shift_images(shift_images) -> str:
    """Compare with the slow function, then count what a batch costs."""
    try:
        generator = torch.Generator().manual_seed(1)
        for count, furthest in ((5, 1), (9, 3), (1, 2), (12, 8)):
            images = torch.rand(count, 8, 8, generator=generator)
            size = (count, 2)
            shifts = torch.randint(-furthest, furthest + 1, size, generator=generator)
            given = images.clone()
            moved = shift_images(images, shifts)
            if not isinstance(moved, torch.Tensor) or moved.shape != images.shape:
                found = getattr(moved, "shape", type(moved).__name__)
                return f"Not yet: {found}, not {images.shape}."
            if not torch.equal(images, given):
                return "Not yet: the images themselves were changed."
            for image, right, shift in zip(
                moved, shift_slowly(images, shifts), shifts.tolist(), strict=True
            ):
                if not (image - right).abs().max() <= 1e-5:
                    return f"Not yet: a shift by {shift} comes out wrong."
        calls = []
        for count in (1, 8):
            batch = images[:8].repeat(count, 1, 1), shifts[:8].repeat(count, 1)
            with profile(
                activities=[ProfilerActivity.CPU], acc_events=True
            ) as profiler:
                shift_images(*batch)
            calls.append(sum(event.count for event in profiler.key_averages()))
        if calls[1] != calls[0]:
            few, many = calls
            return f"Not yet: 8 images take {few} calls, and 64 take {many}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shift_images(shift_images))
    # > Not yet: 8 images take 152 calls, and 64 take 1174.
    # --8<-- [end:try]
