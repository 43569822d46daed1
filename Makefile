# Everything runs from a virtual environment of its own; two commands are enough: make demo, make test.
PYTHON ?= python3
PORT ?= 8765
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
# A member's machine may be small: two test workers unless told otherwise.
WORKERS ?= 2

# Both check every file's hash. uv is quicker, and comes from the lock itself.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement
QUICK = $(PIP) $(VENV)/uv.lock \
	&& UV_HTTP_TIMEOUT=60 $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements-dev.lock
SLOW = $(PIP) requirements-dev.lock

.PHONY: help setup demo test test-long lint bench lock screenshots docs clean

help:
	@echo "make demo        a circle in your browser, with no account and no token (PORT=8765)"
	@echo "make test        the checks and the tests"
	@echo "make test-long   the tests that take minutes: kill points many times over, the outbox model"
	@echo "make bench       measured figures, as a table and as JSON"
	@echo "make lint        ruff, pyright and the import contracts alone"
	@echo "make docs        write again the pages that are made from the code"
	@echo "make screenshots take the README's pictures again (needs Chromium)"
	@echo "make lock        write the lock files again"

setup: $(STAMP)

$(STAMP): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Circlekeeper needs Python 3.11 or newer. Yours: $$($(PYTHON) --version). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@awk '/^[A-Za-z0-9]/ { wanted = /^uv==/ } wanted' requirements-dev.lock > $(VENV)/uv.lock
	@$(QUICK) || { echo "That did not work; pip does it, which takes a little longer."; $(SLOW); }
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup
	$(BIN)/circlekeeper demo --port $(PORT)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright core bots
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "not long"

test-long: setup
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m long

bench: setup
	$(BIN)/python -m tests.bench

docs: setup
	$(BIN)/python -m tests.tools.write_docs

screenshots: setup
	$(BIN)/python -m tests.tools.screenshots

lock: setup
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --extra postgres pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --extra postgres --group dev pyproject.toml -o requirements-dev.lock
	echo hatchling | $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate --constraint requirements-dev.lock - -o requirements-build.lock

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis .import_linter_cache
