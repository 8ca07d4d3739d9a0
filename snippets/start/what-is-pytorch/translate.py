"""Exercise: from NumPy to PyTorch."""

import torch


# --8<-- [start:starter]
def above_average(usage):
    # NumPy: return usage - np.mean(usage)
    return usage  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_translate(above_average) -> str:
    months = torch.tensor([60.0, 150.0, 90.0])
    try:
        for usage in (months, torch.tensor([1.0, 2.0, 3.0, 11.0]), months.double() + 7):
            given = usage.tolist()
            mean = sum(given) / len(given)
            answer = above_average(usage)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != usage.shape:
                shape = tuple(answer.shape)
                return f"Not yet: {len(given)} months gave a tensor of shape {shape}."
            if usage.tolist() != given:
                return "Not yet: the usage that came in has changed."
            for month, found in zip(given, answer.tolist(), strict=True):
                right = month - mean
                if not abs(found - right) <= 0.001:
                    text = f"the mean is {mean:g}, so {month:g} gives {right:g}"
                    return f"Not yet: {text}, not {found:g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_translate(above_average))
    # > Not yet: the mean is 100, so 60 gives -40, not 60.
    # --8<-- [end:try]
