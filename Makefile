# `make help` lists the targets. Everything runs in .venv, which is made when it is needed.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The first Python on the path that is new enough and can make a virtual environment.
PYTHON ?= $(shell for python in python3 python3.11 python3.12 python3.13 python3.14; do \
    "$$python" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
    && echo "$$python" && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NODE_READY := tests/e2e/node_modules/.ready
# The judge of the exerciser needs versions that the generator cannot have.
JUDGE := .venv-judge
JUDGE_READY := $(JUDGE)/.ready
# The fuzzer has wheels for few machines only, and nothing else needs it.
FUZZER := .venv-fuzz
FUZZER_READY := $(FUZZER)/.ready
# pip-audit, which knows advisories, needs much that nothing else does.
AUDIT := .venv-audit
AUDIT_READY := $(AUDIT)/.ready
# Where `make licences` finds packages that are not for this system or this Python.
FOLDERS ?=
# Options of `make corpus` and `make corpus-peers`, and documents to try.
CORPUS ?=
# Suites of `make bench` and options, for example BENCH="warm --rounds 3"; none means all.
BENCH ?=
# Documents that `make mutations` breaks; none means all.
MUTATIONS ?=
# Bombs that `make bombs` tries; none means all.
BOMBS ?=
# Seconds for each target of `make fuzz`.
FUZZ ?= 60
# Kinds of trials of `make crashes`, and how many steps to leave out; none means all.
CRASHES ?=
# Options of `make hostile`, and bases to try; none means every payload at every position.
HOSTILE ?=
# How many edits of each vendor's document the two `make review-mutations...` try; none means 300.
EDITS ?=
# Vendors to work on, for example `make generate VENDORS=tines`; none means all.
VENDORS ?=
# What `make diff`, `make release` and `make build` compare with; none means where this branch left the main branch.
BASE ?=
# Options of `make build`, for example BUILD="--no-gate --out wheels".
BUILD ?=
# Options of `make diff`, for example DIFF="--format html --out review.html".
DIFF ?=
# Options of `make publish`, for example PUBLISH="--index internal --dry-run".
PUBLISH ?=
# Options of `make rehearse`, for example REHEARSE="--dist dist".
REHEARSE ?=
# What `make hashes` said of dist/.
HASH ?=
SHA256 = $(shell command -v sha256sum >/dev/null && echo sha256sum || echo shasum --algorithm 256)
WORKERS ?= auto
PYTEST = $(BIN)/python -m pytest
OURS := generator templates/runtime benchmarks tests

.PHONY: help setup node audit licences lint types test generate check validate diff release build publish rehearse hashes check-hashes bench corpus corpus-peers mutations crashes hostile bombs fuzz review-mutations review-mutations-callers review-peers snapshots black-check format lock clean

help: ## List the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/\1|\2/' \
	    | while IFS='|' read -r target text; do printf '  %-12s %s\n' "$$target" "$$text"; done

setup: $(READY) ## Make .venv from the lock (the other targets do so by themselves)

$(READY): requirements-dev.lock pyproject.toml
	@if [ -z "$(PYTHON)" ] || ! "$(PYTHON)" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "clientsmith needs Python 3.11 or newer with the venv module; found: $$($(or $(PYTHON),python3) --version 2>&1 | head -n 1 || true)." >&2; \
	    echo "Install one (on Debian and Ubuntu also python3-venv), or name it: make PYTHON=/path/to/python3.11" >&2; \
	    exit 2; \
	fi
	@echo "Setting up $(VENV) with $$($(PYTHON) --version)"
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	    --requirement requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
	    --no-index --editable .
	@touch $@

node: $(NODE_READY) ## Install the mock server of the end-to-end tests, when npm is there

# Without npm those tests say why they are skipped; where CI is set they fail instead.
$(NODE_READY): tests/e2e/package-lock.json tests/e2e/package.json
	@if command -v npm >/dev/null; then \
	    if (cd tests/e2e && npm ci --silent --no-progress); then touch $@; \
	    else echo "npm ci failed: the tests against the mock server cannot run." >&2; \
	        [ -z "$${CI:-}" ]; fi; \
	else echo "npm is not installed: the tests against the mock server cannot run." >&2; \
	    [ -z "$${CI:-}" ]; fi

$(JUDGE_READY): requirements-judge.lock | $(READY)
	@rm -rf $(JUDGE)
	@$(BIN)/python -m venv $(JUDGE)
	@$(JUDGE)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	    --requirement requirements-judge.lock
	@touch $@

$(AUDIT_READY): requirements-audit.lock | $(READY)
	@rm -rf $(AUDIT)
	@$(BIN)/python -m venv $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	    --requirement requirements-audit.lock
	@touch $@

$(FUZZER_READY): requirements-fuzz.lock requirements.lock | $(READY)
	@rm -rf $(FUZZER)
	@$(BIN)/python -m venv $(FUZZER)
	@$(FUZZER)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
	    --only-binary :all: --requirement requirements-fuzz.lock --requirement requirements.lock \
	    || { echo "atheris could not be installed: it has wheels for Linux on x86_64 and some versions of" \
	    "Python only, and this is $$($(BIN)/python --version). Nothing was fuzzed." >&2; exit 2; }
	@touch $@

audit: $(AUDIT_READY) ## Ask for advisories of what the locks pin; says so where nobody answers
	@$(BIN)/python -m tests.supply audit

licences: $(READY) $(JUDGE_READY) $(AUDIT_READY) ## Write DEPENDENCIES.md, the licences of what the locks pin
	@$(BIN)/python -m tests.supply licences $(FOLDERS)

lint: $(READY) types ## Check the style and the types of the sources
	@$(BIN)/ruff check --quiet $(OURS)
	@$(BIN)/black --quiet --check --diff $(OURS)

types: $(READY)
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/basedpyright --level error | tail -n 40

test: $(READY) $(NODE_READY) $(JUDGE_READY) ## Run all tests; T="tests/unit -k name" runs some
	@$(PYTEST) --quiet -n $(WORKERS) $(or $(T),tests)

generate: $(READY) ## Generate the packages; VENDORS="tines zenoo" only these
	@$(BIN)/python -m generator generate $(VENDORS)

check: $(READY) ## Fail when generated/ is not what generate would write
	@$(BIN)/python -m generator check $(VENDORS)

validate: $(READY) ## Report what is wrong in specs/
	@$(BIN)/python -m generator validate $(VENDORS)

diff: $(READY) ## What changed for the wire, callers and versions; BASE=v1.0.0 since then
	@$(BIN)/python -m generator diff $(BASE) $(VENDORS:%=--vendor=%) $(DIFF)

release: $(READY) ## Write the versions and changelogs that the changes need
	@$(BIN)/python -m generator release $(VENDORS) $(if $(BASE),--base=$(BASE))

build: $(READY) ## Make wheels and source distributions in dist/; BASE=v1.0.0 as for diff
	@$(BIN)/python -m generator build $(VENDORS) $(if $(BASE),--base=$(BASE)) $(BUILD)

publish: $(READY) ## Put the packages into your index; PUBLISH="--dry-run" says what would happen
	@$(BIN)/python -m generator publish $(VENDORS) $(PUBLISH)

rehearse: $(READY) ## Publish to a throw-away index, install from there, and try what callers do
	@$(BIN)/python -m generator publish --rehearse $(VENDORS) $(REHEARSE)

# A job of CI hands dist/ on, and says beside it what must be in it.
hashes: ## Write dist/SHA256SUMS of what was built, and print its own hash
	@export LC_ALL=C; cd dist; $(SHA256) *.tar.gz *.whl $$(compgen -G '*.cdx.json' | sort) | tee SHA256SUMS; \
	    echo "hash=$$($(SHA256) < SHA256SUMS | cut -d ' ' -f 1)" | tee -a "$${GITHUB_OUTPUT:-/dev/null}"

check-hashes: ## Fail unless dist/ is what HASH=... stands for, and nothing else
	@if [ "$$($(SHA256) < dist/SHA256SUMS | cut -d ' ' -f 1)" != "$(HASH)" ]; then \
	    echo "dist/SHA256SUMS is not the one with the hash '$(HASH)'" >&2; exit 1; fi
	@export LC_ALL=C; cd dist; $(SHA256) --check --strict --quiet SHA256SUMS; \
	    diff <(cut -c 67- SHA256SUMS | sort) <(ls -A | grep -vx SHA256SUMS)

bench: $(READY) ## Measure speed side by side; BENCH="warm" one suite of benchmarks/suites
	@$(BIN)/python -m benchmarks $(BENCH)

corpus: $(READY) $(JUDGE_READY) ## Try real documents; CORPUS="--types github" for options and names
	@$(BIN)/python -m benchmarks.corpus $(CORPUS)

corpus-peers: $(READY) ## The same documents through other generators too, side by side
	@$(BIN)/python -m benchmarks.peers $(CORPUS)

mutations: $(READY) ## Break small documents in every place; MUTATIONS="joined" only these
	@$(BIN)/python -m tests.robustness $(MUTATIONS)

crashes: $(READY) ## Kill, stop and refuse runs at each of their steps; CRASHES="--every 9 kill" some
	@$(BIN)/python -m tests.crashes $(CRASHES)

hostile: $(READY) ## Put every payload at every position of documents; HOSTILE="--among 8 --every 20" some, "--keep FILE" so that it can be stopped
	@$(BIN)/python -m tests.hostile $(HOSTILE)

bombs: $(READY) ## Documents that could take without end: outcome, seconds and memory; BOMBS="'a ring of references'" some
	@$(BIN)/python -m tests.bombs $(BOMBS)

fuzz: $(FUZZER_READY) ## Fuzz reading, overlays, normalizing and naming by coverage; FUZZ=600 seconds for each
	@for target in yaml json overlay normalize naming; do \
	    echo "== $$target"; $(FUZZER)/bin/python -m tests.fuzz $$target $(FUZZ) .clientsmith-fuzz; done

review-mutations: $(READY) ## Edit vendors' documents at random, and see that a review finds it
	@$(BIN)/python -m tests.review.mutations $(EDITS)

review-mutations-callers: $(READY) ## The same, and see that mypy refuses callers' code where a review does
	@$(BIN)/python -m tests.review.callers $(or $(EDITS),300) $(VENDORS)

review-peers: $(READY) ## Labelled pairs of documents through other diff tools too, side by side
	@$(BIN)/python -m benchmarks.review_peers

snapshots: $(READY) ## Accept what the tests print now as expected
	@$(PYTEST) --quiet -n $(WORKERS) --snapshot-update tests/snapshots tests/errors
	@GOLDEN=write $(PYTEST) --quiet tests/review/reports/test_golden.py

black-check: $(READY) ## Fail when black would change a generated package
	@$(BIN)/black --quiet --check --diff generated

format: $(READY) ## Format the sources
	@$(BIN)/ruff check --quiet --fix $(OURS)
	@$(BIN)/black --quiet $(OURS)

# Hashes of the files for every platform; no index address, so each installation uses its own index.
LOCK = uv pip compile --quiet --universal --python-version $${version:-3.11} --generate-hashes \
    --no-emit-index-url --no-header --no-annotate $(if $(UPGRADE),--upgrade)
PEERS := benchmarks/peers/locks benchmarks/review_peers/locks

lock: ## Pin the dependencies again (needs uv; UPGRADE=1 takes newer ones)
	@$(LOCK) pyproject.toml --output-file requirements.lock
	@$(LOCK) pyproject.toml --extra dev --constraint requirements.lock \
	    --output-file requirements-dev.lock
	@$(LOCK) tests/exerciser/judge/requirements.in --output-file requirements-judge.lock
	@$(LOCK) tests/supply/audit.in --output-file requirements-audit.lock
	@$(LOCK) tests/fuzz/requirements.in --output-file requirements-fuzz.lock
	@for tool in $(basename $(wildcard $(PEERS:%=%/*.in))); do \
	    version=$$(sed -n 's/^# needs Python //p' $$tool.in); $(LOCK) $$tool.in --output-file $$tool.lock; done

clean: ## Remove the environment and all caches
	@rm -rf $(VENV) $(JUDGE) $(AUDIT) $(FUZZER) .clientsmith-fuzz .clientsmith-cache .clientsmith-bench .mypy_cache .pytest_cache .ruff_cache .hypothesis dist \
	    tests/e2e/node_modules
	@find generator templates tests -name __pycache__ -type d -prune -exec rm -rf {} +
