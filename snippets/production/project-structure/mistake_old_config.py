"""Mistake: a saved config with a field that was renamed."""

from config import Config

# --8<-- [start:mistake]
saved = {"seed": 1, "learning_rate": 0.02}  # as of last spring
try:
    Config(**saved)
except TypeError as error:
    print(error)
# > Config.__init__() got an unexpected keyword argument 'learning_rate'

saved["lr"] = saved.pop("learning_rate")
print(Config(**saved).lr)
# > 0.02
# --8<-- [end:mistake]
