"""The script that takes the pictures still works, and takes all that the pages show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.tools.screenshots import MOST_BYTES, take


@pytest.mark.long
@pytest.mark.xdist_group("browser")
def test_all_pictures_can_be_taken_again(tmp_path: Path) -> None:
    taken = take(tmp_path)
    assert {path.name for path in taken} == {path.name for path in (ROOT / "docs" / "pictures").glob("*.png")}
    assert all(path.stat().st_size < MOST_BYTES for path in taken)
