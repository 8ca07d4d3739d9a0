"""The name of a wheel says which machines it fits."""

# --8<-- [start:split]
wheel = "torch-2.13.0-cp312-cp312-manylinux_2_28_x86_64.whl"
name, version, python, _, machine = wheel.removesuffix(".whl").split("-")
print(name, version)
# > torch 2.13.0
print(python)
# > cp312
print(machine)
# > manylinux_2_28_x86_64
# --8<-- [end:split]

# --8<-- [start:fits]
here = "win_amd64"  # Windows on an Intel or AMD processor
wheels = (
    "torch-2.13.0-cp312-cp312-manylinux_2_28_x86_64.whl",
    "torch-2.13.0-cp313-cp313-win_amd64.whl",
    "torch-2.13.0-cp312-cp312-macosx_14_0_arm64.whl",
)
for wheel in wheels:
    print("cp312" in wheel and here in wheel)
# > False
# > False
# > False
# --8<-- [end:fits]
