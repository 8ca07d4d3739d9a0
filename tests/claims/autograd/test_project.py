import pytest
import torch

SPEED = 0.34
X = [1.0, 8.5, 9.5, 7.5, 3.0, 0.5, 5.0, 4.5]
Y = [1.5, 0.5, 5.0, 9.0, 9.5, 6.0, 2.5, 6.5]
STATIONS = torch.tensor([X, Y]).mT
HEARD = torch.tensor([19.0, 14.4, 11.9, 17.0, 20.4, 20.1, 7.6, 10.5])
GUESS = torch.tensor([5.0, 5.0, 0.0])


def arrival_times(source):
    distances = torch.linalg.vector_norm(STATIONS - source[:2], dim=1)
    return source[2] + distances / SPEED


def locate(loss_fn, heard, rate=0.2, steps=200):
    source = GUESS.clone().requires_grad_()
    for _ in range(steps):
        source.grad = None
        loss_fn(arrival_times(source), heard).backward()
        with torch.no_grad():
            source -= rate * source.grad
    return source.detach()


def huber(expected, heard):
    return torch.nn.functional.huber_loss(expected, heard, delta=0.5)


SQUARES = torch.nn.functional.mse_loss


def test_a_root_by_hand_spoils_the_slope_at_a_station():
    """
    Written as `((…) ** 2).sum(dim=1).sqrt()`, it has the same values, but right at a
    station its slope is `nan`, and one `nan` would spoil the whole descent.
    """
    ways = {
        lambda to: (to**2).sum(dim=1).sqrt(): True,
        lambda to: torch.linalg.vector_norm(to, dim=1): False,
    }
    for length, spoiled in ways.items():
        place = STATIONS[0].clone().requires_grad_()
        distances = length(STATIONS - place)
        assert distances[0] == 0
        distances.sum().backward()
        assert place.grad.isnan().any().item() == spoiled


def misfit(source):
    return SQUARES(arrival_times(source), HEARD)


def test_the_steepest_direction_limits_the_rate():
    """
    The steepest direction limits the learning rate: 2 divided by the largest eigenvalue
    of the Hessian.
    """
    found = locate(SQUARES, HEARD)
    steepest = torch.linalg.eigvalsh(torch.func.hessian(misfit)(found)).max().item()
    limit = 2 / steepest
    assert misfit(locate(SQUARES, HEARD, 0.95 * limit, 200)) < 0.04
    assert misfit(locate(SQUARES, HEARD, 1.05 * limit, 200)) > 1


def test_one_wrong_clock_and_the_squares():
    """
    If one station's time is off by 4 s, then squares give that one station an enormous
    say: its difference counts as much as four hundred differences of 0.2 s. The answer
    moves by hundreds of meters, for some clocks by more than a kilometer.
    """
    assert round(4**2 / 0.2**2) == 400
    found = locate(SQUARES, HEARD)
    away = []
    for station, seconds in ((0, -4), (3, 4), (6, -4), (7, 4)):
        faulty = HEARD.clone()
        faulty[station] += seconds
        away.append((locate(SQUARES, faulty) - found)[:2].norm().item())
    assert min(away) > 0.2 and max(away) > 1


def test_a_straight_line_pulls_the_same_everywhere():
    """
    A clock that is off by 4 s now pulls exactly as hard as one that is off by 0.5 s,
    since the slope of a straight line is the same everywhere.
    """
    off = torch.tensor([0.1, 0.5, 4.0], requires_grad=True)
    loss = torch.nn.functional.huber_loss(
        off, torch.zeros(3), reduction="sum", delta=0.5
    )
    loss.backward()
    assert off.grad.tolist() == pytest.approx([0.1, 0.5, 0.5])


def test_who_listens_to_the_loudest_error():
    """
    Squares listen most to the loudest error, a robust loss limits how loud it can be.
    """
    found, faulty = locate(SQUARES, HEARD), HEARD.clone()
    faulty[3] += 4
    squares = (locate(SQUARES, faulty) - found)[:2].norm()
    robust = (locate(huber, faulty) - found)[:2].norm()
    assert 0 < robust < squares / 4


def test_two_large_steps_arrive():
    """
    After two steps, nothing changes in the third decimal.
    """
    source, places = GUESS, []
    for _ in range(5):
        slopes = torch.func.jacrev(arrival_times)(source)
        late = HEARD - arrival_times(source)
        source = source + torch.linalg.lstsq(slopes, late[:, None]).solution[:, 0]
        places.append(source)
    for later in places[2:]:
        assert (later - places[1]).abs().max() < 0.001
    assert (places[1] - places[0]).abs().max() > 0.01


def late(source, heard):
    return heard - arrival_times(source)


def test_the_nearest_station_hears_it_first():
    """
    So the nearest station hears the thunder first, and each difference between two
    times says something about the place.
    """
    for x, y in ((6.2, 4.1), (1.0, 9.0), (20.0, 3.0)):
        source = torch.tensor([x, y, 2.0])
        away = (STATIONS - source[:2]).norm(dim=1)
        assert torch.equal(away.argsort(), arrival_times(source).argsort())


def test_who_looks_bad_from_both_answers():
    """
    The robust answer stays within 60 m, and it points at the culprit: all stations but
    number 3 agree. From the answer of the squares, four stations look bad.
    """
    found, faulty = locate(SQUARES, HEARD), HEARD.clone()
    faulty[3] += 4
    robust, squares = locate(huber, faulty, steps=500), locate(SQUARES, faulty)
    assert (robust - found)[:2].norm() < 0.06
    assert torch.where(late(robust, faulty).abs() > 1)[0].tolist() == [3]
    assert len(torch.where(late(squares, faulty).abs() > 1)[0]) == 4


def test_the_slopes_predict_the_spread():
    """
    The spread of a thousand answers is what the slopes at one place predicted.
    """
    torch.manual_seed(1)
    found = locate(SQUARES, HEARD)
    slopes = torch.func.jacrev(arrival_times)(found)
    covariance = 0.2**2 * torch.linalg.inv(slopes.T @ slopes)

    def fast(heard):
        source = GUESS
        for _ in range(5):
            table = torch.func.jacrev(arrival_times)(source)
            step = torch.linalg.lstsq(table, late(source, heard)[:, None]).solution
            source = source + step[:, 0]
        return source

    thunders = arrival_times(found) + 0.2 * torch.randn(1000, 8)
    again = torch.func.vmap(fast)(thunders)
    ratio = again.std(dim=0) / covariance.diagonal().sqrt()
    assert ((ratio > 0.9) & (ratio < 1.1)).all()


def test_a_few_dozen_lie_outside():
    """
    As a picture, with the curve that should hold 95 of 100:
    """
    torch.manual_seed(2)
    inside = (torch.randn(100_000, 2).norm(dim=1) < 2.45).double().mean()
    assert abs(inside - 0.95) < 0.005


@pytest.mark.parametrize(
    ("place", "found"), [((5.0, 2.0), True), ((20.0, 20.0), False)]
)
def test_far_outside_the_ring_five_steps_are_few(place, found):
    """
    (If it is as far away as (20, 20), five large steps from the middle are not enough.)
    """
    stroke = torch.tensor([*place, 2.0])
    heard = arrival_times(stroke)
    source, misses = GUESS, []
    for _ in range(20):
        slopes = torch.func.jacrev(arrival_times)(source)
        late = (heard - arrival_times(source))[:, None]
        source = source + torch.linalg.lstsq(slopes, late).solution[:, 0]
        misses.append((source - stroke)[:2].norm().item())
    assert (misses[4] < 0.01) == found
    assert found or misses[4] > 1
    assert misses[-1] < 0.1
