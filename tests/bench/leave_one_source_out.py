"""Fit without each social source in turn and score on it: what the user of a new platform would get.

    python tests/bench/leave_one_source_out.py --series FILE

FILE as in growth_bench.py. The scored forecast is the product's own, with other constants. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np

from creator_coach.domain import growth

if TYPE_CHECKING:  # mypy sees a package, Python runs a script
    from tests.bench import fit_growth, growth_bench
else:
    import fit_growth
    import growth_bench


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--series", required=True, type=Path)
    series = growth_bench.load(ask.parse_args().series)
    train, test = growth_bench.origins(series, fit_growth.HORIZONS), growth_bench.origins(series)
    rng, whole = np.random.default_rng(5), growth_bench.Scores([], [])
    social = {o.source for o in train if not o.source.startswith(growth_bench.ONE_CREATOR)}
    for held_out in sorted(social):
        model = fit_growth.fit(fit_growth.drawn(train, rng, without=held_out))
        with patch.object(growth, "_model", lambda model=model: model):
            part = growth_bench.score(growth.forecast, [o for o in test if o.source == held_out])
        whole.rows.extend(part.rows)
        whole.took.extend(part.took)
    growth_bench.show(whole)


if __name__ == "__main__":
    main()
