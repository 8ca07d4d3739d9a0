# Every target works on a fresh clone; the first call sets up what it needs.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
export NO_MKDOCS_2_WARNING := 1
# What one process compiles, none of the hundred others of a run need compile again.
unexport PYTHONDONTWRITEBYTECODE
# What a refresh runs on, with how many processes, and where it leaves its changes.
DEVICE ?= cpu
JOBS ?= 2
REFRESH ?= refresh
# What `make trust` tries: everything, or such as `TRUST="--code --runs 100"`.
TRUST ?=
# `make test CHANGED=1` leaves out the snippets that passed here before, as they are;
# `make test EVERYTHING=1` runs also what a record of this torch holds as it is, and looks
# at all pages in the browser, not at one of each kind.
CHANGED ?=
EVERYTHING ?=
export EVERYTHING
UNRECORDED := $(if $(EVERYTHING),,--unrecorded)
NIGHTLY := https://download.pytorch.org/whl/nightly/cpu
DURATIONS := tests/durations.json
# No time decides a test; but one that waits for ever is named, and the others run on.
PATIENT := --timeout 600 --timeout-method thread

.PHONY: serve write site take-along offline books stage zensical diagrams test check claims sync lint
.PHONY: trust bench bench-scaling bench-building bench-pages lock
.PHONY: package shard durations stale record pages refresh torch-pinned torch-newest torch-nightly

serve: $(VENV)/.site  ## show the site at 127.0.0.1:8000; an edit builds its pages anew
	$(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:8000

write: $(VENV)/.test  ## serve, and run each snippet that is saved: its page shows what it prints
	TORCHPROOF_WRITE=1 $(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:8000

site: $(VENV)/.site  ## strict build into site/; CHECKED=1 refuses what no record holds
	TORCHPROOF_CHECKED=$(CHECKED) $(BIN)/mkdocs build --strict

take-along: $(VENV)/.site  ## the strict build with a zip of itself and books of its parts
	TORCHPROOF_TAKE_ALONG=1 TORCHPROOF_CHECKED=$(CHECKED) $(BIN)/mkdocs build --strict
	$(BIN)/python -m torchproof offline site
	$(BIN)/python -m torchproof books site

offline: site  ## a zip of the site that opens from a disk, in site/take-along
	$(BIN)/python -m torchproof offline site

books: site  ## each part as a PDF to print, in site/take-along; needs Chromium
	$(BIN)/python -m torchproof books site

stage: $(VENV)/.site  ## the course as plain Markdown, for any builder, in .cache/plain
	$(BIN)/python -m torchproof stage .cache/plain

zensical: stage site  ## what the newest Zensical makes of the course, next to our site; may fail
	$(PYTHON) -m venv .cache/zensical
	.cache/zensical/bin/pip install --quiet --disable-pip-version-check --upgrade zensical
	cd .cache/plain && ../zensical/bin/zensical build
	.ci/compare-sites site .cache/plain/site

diagrams: $(VENV)/.test  ## draw the diagrams that were changed; needs Chromium
	$(BIN)/python -m torchproof draw

test: $(VENV)/.test  ## engine, content, the site in a browser, and snippets that are new
	$(BIN)/pytest -n 2 --dist worksteal $(PATIENT) $(UNRECORDED) $(if $(CHANGED),--changed)

check: $(VENV)/.test  ## run all snippets and compare what they print
	$(BIN)/pytest snippets -n 2 --dist worksteal $(if $(CHANGED),--changed)

claims: $(VENV)/.test  ## try the sentences that tests stand for
	$(BIN)/pytest tests/claims -n 2 --dist worksteal

sync: $(VENV)/.test  ## accept what the snippets print now
	$(BIN)/pytest snippets -n 2 --dist worksteal --sync

lint: $(VENV)/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/codespell README.md CONTRIBUTING.md SECURITY.md docs snippets torchproof tests \
	    benchmarks .github
	$(BIN)/zizmor --quiet --offline --persona=auditor --strict-collection .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/shellcheck .ci/run .github/push-notebooks .github/push-refresh

trust: $(VENV)/.test  ## make outputs and code wrong, and count what is noticed; minutes
	$(BIN)/python -m torchproof trust $(TRUST)

bench: $(VENV)/.test  ## speed of checking and building, against what people use today
	$(BIN)/python benchmarks/checking.py

bench-building: $(VENV)/.site  ## speed of the site, against plain Material; on a quiet machine
	$(BIN)/python benchmarks/building.py

bench-pages: $(VENV)/.test  ## what pages weigh, and how fast they are on a phone
	$(BIN)/python benchmarks/pages.py

bench-scaling: $(VENV)/.test  ## time and memory over the number of snippets
	$(BIN)/python benchmarks/scaling.py

shard: $(VENV)/.test  ## the part SHARD of SHARDS of all tests
	$(BIN)/pytest -n $(JOBS) --dist worksteal $(PATIENT) $(UNRECORDED) --splits $(SHARDS) --group $(SHARD) --durations-path $(DURATIONS)

durations: $(VENV)/.test  ## measure all tests anew, so that shards take equally long
	$(BIN)/pytest -n $(JOBS) --dist worksteal $(UNRECORDED) --store-durations --clean-durations --durations-path $(DURATIONS)

stale: $(VENV)/.test  ## what no record holds as it is now
	$(BIN)/python -m torchproof stale

record: $(VENV)/.test  ## run snippets and claims on DEVICE, and record what the installed torch did
	$(BIN)/python -m torchproof record --device $(DEVICE) --jobs $(JOBS)

pages: $(VENV)/.test  ## run the pages and notebooks that no record holds, and record that
	$(BIN)/pytest docs/*/*.md -n $(JOBS) --dist worksteal $(PATIENT) $(UNRECORDED) --record

# On an accelerator, recording accepts what is its own; on the CPU, a new torch is accepted.
refresh: $(if $(filter cpu,$(DEVICE)),sync,record)  ## accept, record, pack for a pull request
	$(BIN)/python -m torchproof pack-refresh $(REFRESH) --device $(DEVICE)

# A tag that is not the version, or that the changelog does not tell, is refused.
package: | $(BIN)/python  ## the wheel and the sources of version TAG, in dist/
	grep -Fx 'version = "$(TAG:v%=%)"' pyproject.toml
	grep -E '^## $(TAG:v%=%) · [0-9]{4}-[0-9]{2}-[0-9]{2}$$' CHANGELOG.md
	$(INSTALL) --require-hashes -r requirements/build.txt
	$(BIN)/python -m hatchling build

torch-pinned: $(VENV)/.test

torch-newest: $(VENV)/.test
	$(INSTALL) --upgrade torch

torch-nightly: $(VENV)/.test
	$(INSTALL) --upgrade --pre --index-url $(NIGHTLY) torch

# What the site needs, and what builds our package, is locked by the hashes of its files, for
# each system and Python at once. Builds of torch differ, so with torch it is versions alone.
HASHED := pip compile --quiet --universal --python-version 3.11.9 --strip-extras \
    --generate-hashes --no-emit-index-url --custom-compile-command "make lock"
VERSIONED := --quiet --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

lock:  ## renew what is pinned in requirements/
	$(PYTHON) -m venv .cache/lock
	.cache/lock/bin/pip install --quiet pip-tools uv
	.cache/lock/bin/uv $(HASHED) --extra site --extra labs -o requirements/site.txt pyproject.toml
	.cache/lock/bin/uv $(HASHED) -c requirements/site.txt \
	    -o requirements/build.txt requirements/build.in
	CUSTOM_COMPILE_COMMAND="make lock" .cache/lock/bin/pip-compile $(VERSIONED) --extra check --extra torch \
	    --extra figures --extra site --extra labs --extra test -c requirements/site.txt -c requirements/build.txt \
	    -o requirements/test.txt pyproject.toml
	sed -i.old 's/+cpu$$//' requirements/test.txt && rm requirements/test.txt.old

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: requirements/site.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(INSTALL) --require-hashes -r requirements/site.txt -r requirements/build.txt
	$(INSTALL) --no-build-isolation --no-deps --editable .
	touch $@

$(VENV)/.test: requirements/test.txt $(VENV)/.site
	$(INSTALL) -r requirements/test.txt
	touch $@
