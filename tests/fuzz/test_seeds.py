"""The laws hold of every seed, those among them that once broke one."""

from pathlib import Path

import pytest

from tests.fuzz.seeds import FOLDER, read
from tests.laws.checks import check


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_a_seed_breaks_no_law(path: Path) -> None:
    check(*read(path.read_bytes()))
