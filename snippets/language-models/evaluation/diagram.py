"""How sure the model is, and how often it is right."""

# needs: matplotlib (it draws)
# needs: safetensors (the weights are kept in its format)

from calibration import calibration_error, logits_of, reliability
from losses import model, training, validation

# --8<-- [start:tables]
from matplotlib import pyplot as plt

tables = {}
for name, text in {"known": training, "new": validation}.items():
    tables[name] = reliability(*logits_of(model, text))
    share, sure, hit = tables[name].mT
    print(f"{name} text: sure {share @ sure:.3f}, right {share @ hit:.3f}")
    print(f"  expected calibration error {calibration_error(tables[name]):.3f}")
# > known text: sure 0.304, right 0.347
# >   expected calibration error 0.043
# > new text: sure 0.297, right 0.270
# >   expected calibration error 0.032

_, ax = plt.subplots(figsize=(4.8, 4.2), layout="constrained")
ax.plot([0, 1], [0, 1], "--", color="C7", label="as sure as right")
for name, rows in tables.items():
    ax.plot(rows[:, 1], rows[:, 2], ".-", label=f"{name} text")
ax.set(xlabel="confidence", ylabel="share that is right")
ax.legend()
plt.show()
# figure> Two curves beside a dashed diagonal. That for known text lies a little above it nearly everywhere. That for new text lies
# figure> below it up to a confidence of about 0.4, and then on it.
# --8<-- [end:tables]
