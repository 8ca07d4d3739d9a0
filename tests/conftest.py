"""What all tests share."""

from hypothesis import settings

pytest_plugins = ["pytester"]

# No time decides a test: the machines are busy.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
