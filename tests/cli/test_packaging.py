"""What is handed to operators: the image's steps, the service, the files of the tests' own machine."""

from __future__ import annotations

import fnmatch
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions in order, continued lines joined."""
    text = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split(None, 1)[0], line.split(None, 1)[1]) for line in lines]


def of_kind(kind: str) -> list[str]:
    return [rest for name, rest in instructions() if name == kind]


def test_the_image_stands_on_a_pinned_base_and_runs_as_nobody_in_particular() -> None:
    [base] = of_kind("FROM")
    assert re.fullmatch(r"python:3\.12\.\d+-slim-\w+", base)
    users = of_kind("USER")
    assert users
    assert users[-1] not in ("root", "0")
    assert of_kind("VOLUME") == ["/data"]
    [check] = of_kind("HEALTHCHECK")
    assert '["circlekeeper", "health"]' in check


def test_the_image_holds_nothing_but_what_is_copied_by_name() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in lines, "everything is left out first"
    allowed = {line[1:] for line in lines if line.startswith("!")}
    copied = {source for rest in of_kind("COPY") for source in rest.split()[:-1]}
    assert copied == allowed
    assert not any(fnmatch.fnmatch(name, pattern) for name in copied for pattern in ("tests*", ".env*", "*-dev.lock"))


def test_every_package_in_the_image_is_checked_by_its_hash() -> None:
    installs = [rest for rest in of_kind("RUN") if "pip install" in rest]
    assert installs
    assert all("--require-hashes" in one or "--no-deps --no-build-isolation ." in one for one in installs)


def test_the_service_restarts_but_not_when_a_setting_is_wrong() -> None:
    unit = (ROOT / "deploy" / "circlekeeper.service").read_text()
    for line in (
        "Restart=on-failure",
        "RestartPreventExitStatus=2",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "StateDirectory=circlekeeper",
        "UMask=0077",
        "LimitCORE=0",
    ):
        assert line in unit.splitlines()


def test_systemd_understands_the_service(tmp_path: Path) -> None:
    verify = shutil.which("systemd-analyze")
    if verify is None:
        pytest.skip("systemd-analyze is not on this machine; the service's lines are looked at by the test above")
    unit = (ROOT / "deploy" / "circlekeeper.service").read_text()
    copy = tmp_path / "circlekeeper.service"
    # the program is not installed here
    copy.write_text(unit.replace("/opt/circlekeeper/bin/circlekeeper", "/bin/true"))
    done = subprocess.run([verify, "verify", str(copy)], capture_output=True, text=True, check=False)
    assert "circlekeeper.service" not in done.stderr, done.stderr


def test_the_script_of_the_tests_machine_is_sound() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    text = script.read_text()
    assert text.startswith("#!/usr/bin/env bash\n")
    assert "set -euo pipefail" in text
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image's install steps, done in an empty folder; gives the folder of its programs."""
    folder = tmp_path_factory.mktemp("image")
    app, environment = folder / "app", folder / "python"
    app.mkdir()
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    for kind, rest in instructions():
        if kind == "COPY":
            *sources, target = rest.split()
            for source in sources:
                place = app / target if (ROOT / source).is_dir() else app / target / source
                if (ROOT / source).is_dir():
                    shutil.copytree(ROOT / source, place, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy(ROOT / source, place)
        elif kind == "RUN" and "pip install" in rest:
            words = shlex.split(rest)
            assert words[0] == "python"
            done = subprocess.run(
                [str(environment / "bin" / "python"), *words[1:]], cwd=app, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr[-2000:]
    # what the image does not hold must not be needed
    shutil.rmtree(app)
    return environment / "bin"


def plain_environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "CIRCLEKEEPER_DATA": str(folder / "data")}


@pytest.mark.long
@pytest.mark.parametrize("arguments", [("--help",), ("content", "check"), ("commands", "--json"), ("doctor",)])
def test_what_the_image_holds_can_be_started(image: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [str(image / "circlekeeper"), *arguments],
        cwd=tmp_path,
        env=plain_environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.long
def test_the_practice_room_of_the_image_answers_and_closes(image: Path, tmp_path: Path) -> None:
    with subprocess.Popen(
        [str(image / "circlekeeper"), "demo", "--port", "0", "--no-browser"],
        cwd=tmp_path,
        env=plain_environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as room:
        try:
            assert room.stdout is not None
            told = room.stdout.readline()
            address = re.search(r"http://\S+/", told)
            assert address is not None, told
            with urlopen(f"{address[0]}healthz", timeout=30) as answer:
                assert b'"ok"' in answer.read()
            room.send_signal(signal.SIGTERM)
            assert room.wait(30) == 0
        finally:
            room.kill()
