# Every target works on a fresh clone; the first call sets up what it needs.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site test check sync lint bench lock clean

serve: $(VENV)/.site  ## build the site, watch for changes, show it at 127.0.0.1:8000
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

site: $(VENV)/.site  ## strict build into site/
	$(BIN)/mkdocs build --strict

test: $(VENV)/.test  ## everything: snippets, engine, content, the site in a browser
	$(BIN)/pytest -n 2

check: $(VENV)/.test  ## run all snippets and compare what they print
	$(BIN)/pytest snippets -n 2

sync: $(VENV)/.test  ## accept what the snippets print now
	$(BIN)/pytest snippets -n 2 --sync

lint: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/codespell README.md CONTRIBUTING.md docs snippets torchproof tests benchmarks

bench: $(VENV)/.test  ## speed of checking and building, against what people use today
	$(BIN)/python benchmarks/checking.py

lock:  ## renew the pinned versions in requirements/
	$(PYTHON) -m venv .cache/lock
	.cache/lock/bin/pip install --quiet pip-tools
	.cache/lock/bin/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-find-links \
	    --no-emit-trusted-host --extra site -o requirements/site.txt pyproject.toml
	.cache/lock/bin/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-find-links \
	    --no-emit-trusted-host --extra check --extra site --extra test \
	    -c requirements/site.txt -o requirements/test.txt pyproject.toml
	sed -i.old 's/+cpu$$//' requirements/test.txt && rm requirements/test.txt.old

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: requirements/site.txt pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements/site.txt
	$(INSTALL) --no-deps --editable .
	touch $@

$(VENV)/.test: requirements/test.txt pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements/test.txt
	$(INSTALL) --no-deps --editable .
	touch $@ $(VENV)/.site
