"""Fit the forecast's constants: linear quantile regression, smoothed pinball loss, ridge, by L-BFGS.

    python tests/bench/fit_growth.py --series FILE --out resources/growth_model.json

FILE as in growth_bench.py. The features are the product's own, so that the fit and the forecast cannot drift apart.
Each source has a fixed share of the weight, however many origins it has; unknown ones get SHARE_OF_OTHERS. Needs numpy
and scipy.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from scipy.optimize import minimize

from creator_coach.domain.growth_features import features

if TYPE_CHECKING:  # mypy sees a package, Python runs a script
    from tests.bench.growth_bench import Numbers, Origin, load, origins
else:
    from growth_bench import Numbers, Origin, load, origins

Model: TypeAlias = dict[str, object]

HORIZONS = np.array([2, 4, 8, 13, 26, 52], float)  # weeks
QUANTILES = (0.1, 0.5, 0.9)
RIDGE = (0.01, 0.1, 0.02)  # of each quantile
SMOOTH = 0.02
MOST_OF_A_SOURCE = 600  # origins
SHARE_OF_OTHERS = 0.05
SHARE = {
    "bsky_orgs": 0.30,
    "yt_small": 0.12,
    "bili_a": 0.10,
    "bili_b": 0.08,
    "zhihu": 0.05,
    "gh_ml": 0.15,
    "gh_orgs": 0.10,
    "gh_atom": 0.10,
}


def drawn(todo: Sequence[Origin], rng: np.random.Generator, without: str | None = None) -> list[Origin]:
    """Draw at most MOST_OF_A_SOURCE origins of each source, in their order; `without` leaves one source out."""
    source = np.array([o.source for o in todo])
    kept = [
        rng.permutation(np.nonzero(source == name)[0])[:MOST_OF_A_SOURCE]
        for name in sorted(set(source.tolist()))
        if name != without
    ]
    return [todo[k] for k in np.sort(np.concatenate(kept))]


def fit(todo: Sequence[Origin]) -> Model:
    """Return the model as growth_model.json holds it: 9 features and an intercept, 6 horizons, 3 quantiles."""
    source = np.array([o.source for o in todo])
    weight = np.array([SHARE.get(o.source, SHARE_OF_OTHERS) / (source == o.source).sum() for o in todo])
    found = [features(o.t.tolist(), o.y.tolist()) for o in todo]
    x, u = np.array([a for a, _ in found]), np.array([b for _, b in found])
    now, truth = np.array([o.y[-1] for o in todo]), np.array([o.truth for o in todo])
    mean = np.average(x, axis=0, weights=weight)
    sd = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=weight)) + 1e-9
    z = np.c_[np.ones(len(x)), np.clip((x - mean) / sd, -3, 3)]
    coef = np.zeros((len(HORIZONS), len(QUANTILES), z.shape[1]))
    for j, weeks in enumerate(HORIZONS):
        known = ~np.isnan(truth[:, j])
        gain = (truth[known, j] - now[known]) / (u[known] * weeks)
        part = weight[known] * np.sqrt(u[known] * weeks / (now[known] + u[known] * weeks + 10))
        for a, p in enumerate(QUANTILES):
            coef[j, a] = _quantile(z[known], gain, part / part.sum(), p, RIDGE[a])
    return {
        "horizons": HORIZONS.tolist(),
        "quantiles": list(QUANTILES),
        "mean": mean.round(5).tolist(),
        "sd": sd.round(5).tolist(),
        "coef": coef.round(4).tolist(),
    }


def _quantile(z: Numbers, gain: Numbers, weight: Numbers, p: float, ridge: float) -> Numbers:
    """Return the coefficients of one quantile; the intercept, which starts at the plain quantile, is not shrunk."""

    def loss(b: Numbers) -> tuple[float, Numbers]:
        r = gain - z @ b
        s = 1 / (1 + np.exp(-np.clip(r / SMOOTH, -40, 40)))
        pinball = weight @ ((p - 1) * r + SMOOTH * np.logaddexp(0, r / SMOOTH))
        slope = -(z.T @ (weight * (p - 1 + s)))
        return float(pinball + ridge * b[1:] @ b[1:]), slope + np.r_[0, 2 * ridge * b[1:]]

    order = np.argsort(gain)
    start = np.zeros(z.shape[1])
    start[0] = gain[order][np.searchsorted(np.cumsum(weight[order]), p).clip(0, len(gain) - 1)]
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--series", required=True, type=Path)
    ask.add_argument("--out", required=True, type=Path)
    given = ask.parse_args()
    kept = drawn(origins(load(given.series), HORIZONS), np.random.default_rng(5))
    given.out.write_text(json.dumps(fit(kept)), "utf-8")
    print(len(kept), "origins")


if __name__ == "__main__":
    main()
