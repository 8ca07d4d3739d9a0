"""The stations on a map."""

# needs: matplotlib (it draws the map)

# --8<-- [start:draw]
import matplotlib.pyplot as plt


def draw_stations(panel, stations, heard):
    """Mark each station with its number and the second at which it heard the thunder."""
    panel.plot(stations[:, 0], stations[:, 1], "^", color="C0")
    for number, ((x, y), second) in enumerate(zip(stations, heard, strict=True)):
        label = f"{number}: {second:.1f} s"
        panel.annotate(label, (x, y), (0, 7), textcoords="offset points", ha="center")
    panel.set(xlim=(-1, 11), ylim=(-1, 11), aspect="equal")
    panel.set(xlabel="x in km", ylabel="y in km")


# --8<-- [end:draw]

if __name__ == "__main__":
    from thunder import heard, stations

    # --8<-- [start:map]
    figure, panel = plt.subplots(figsize=(5.5, 5.5))
    draw_stations(panel, stations, heard)
    plt.show()
    # figure> A map with eight{=len(stations)} triangles, each with the number of a station and the second
    # figure> at which it heard the thunder. Stations 6 and 7, in the middle, heard it first, after
    # figure> 7.6{=heard[6]} and 10.5{=heard[7]} s. Stations 4 and 5, at the upper left, heard it last, after
    # figure> 20.4{=heard[4]} and 20.1{=heard[5]} s.
    # --8<-- [end:map]
