"""A content folder for a test to spoil."""

from pathlib import Path

import pytest

from tests.content.samples import FILES


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a content folder without a fault."""
    folder = tmp_path / "content"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
