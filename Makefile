# make run   — set up what is missing and serve the studio on http://127.0.0.1:8501
# make test  — set up what is missing and run all tests
# make setup-scale — what more than one machine needs (docs/operations.md)
# make gallery-art — draw what the offline painter can draw as contact sheets into docs/art/
# make backup, make restore FROM=DIR — see docs/operations.md
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
PORT ?= 8501

.PHONY: gallery-art run run-port dev setup setup-dev setup-scale test check bench backup restore clean

run: setup run-port
	@$(BIN)/streamlit run app.py --server.port $(PORT)

dev: setup run-port
	@$(BIN)/streamlit run app.py --server.port $(PORT) --server.fileWatcherType auto --server.runOnSave true

run-port:
	@if $(BIN)/python -c 'import socket, sys; sys.exit(socket.socket().connect_ex(("127.0.0.1", $(PORT))))' 2>/dev/null; then \
		echo "Port $(PORT) is in use. Stop what uses it, or take another one: make run PORT=$$(($(PORT) + 1))" >&2; \
		echo "$(PORT) 포트는 이미 쓰이고 있어요. 쓰는 프로그램을 끝내거나 다른 포트로 실행해 주세요: make run PORT=$$(($(PORT) + 1))" >&2; \
		exit 1; fi

setup: .venv/.installed
setup-dev: .venv/.installed-dev
setup-scale: .venv/.installed-scale

.venv/.python:
	@if [ -z "$(PYTHON)" ] || ! $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
		echo "Toonverse needs Python 3.11 or newer; install it, or name one: make run PYTHON=/path/to/python3.11" >&2; \
		echo "툰버스는 파이썬 3.11 이상이 필요해요. 설치한 뒤 다시 실행하거나 경로를 알려 주세요: make run PYTHON=/path/to/python3.11" >&2; \
		exit 1; fi
	@$(PYTHON) -m venv .venv || { echo "Could not make a virtual environment; on Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }
	@touch $@

.venv/.installed: .venv/.python requirements.txt
	@echo "Installing what Toonverse needs (once, about a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/.installed-scale: .venv/.installed requirements-scale.txt
	@echo "Installing what Redis and S3 need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-scale.txt
	@touch $@

.venv/.installed-dev: .venv/.installed requirements-dev.txt requirements-scale.txt
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

test: setup-dev
	@$(BIN)/python -m pytest -q -n 2 --dist loadgroup

check: setup-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -q tests/test_floors.py

bench: setup-dev
	@$(BIN)/python -m bench

gallery-art: setup
	@$(BIN)/python -m bench.gallery

backup: setup
	@$(BIN)/python -m studio backup

restore: setup
	@if [ -z "$(FROM)" ]; then echo "Name the backup: make restore FROM=data/backups/20260101T000000Z" >&2; exit 2; fi
	@$(BIN)/python -m studio restore --from "$(FROM)"

clean:
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .hypothesis
