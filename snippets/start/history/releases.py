"""When was which release of PyTorch the newest?"""

# --8<-- [start:dates]
from datetime import date

released = {
    "0.4": date(2018, 4, 24),
    "1.0": date(2018, 12, 7),
    "1.4": date(2020, 1, 15),
    "1.9": date(2021, 6, 15),
    "1.13": date(2022, 10, 28),
    "2.0": date(2023, 3, 15),
    "2.3": date(2024, 4, 24),
    "2.6": date(2025, 1, 29),
}

for version, day in released.items():
    years = (date(2026, 11, 1) - day).days / 365.25
    print(f"{version:>4}  {day:%b %Y}  {years:4.1f} years old")
# >  0.4  Apr 2018   8.5 years old
# >  1.0  Dec 2018   7.9 years old
# >  1.4  Jan 2020   6.8 years old
# >  1.9  Jun 2021   5.4 years old
# > 1.13  Oct 2022   4.0 years old
# >  2.0  Mar 2023   3.6 years old
# >  2.3  Apr 2024   2.5 years old
# >  2.6  Jan 2025   1.8 years old
# --8<-- [end:dates]
