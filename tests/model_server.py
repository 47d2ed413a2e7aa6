"""A server that speaks OpenAI's interface over real HTTP, paints plain pictures, and does wrong when it is told to.

`ModelServer` runs in a thread of the test; `python -m tests.model_server PORT LATENCY_SECONDS` in a process of its
own, for tests that kill everything else. It keeps its own bill: what it was asked for, and what that costs by the
published prices.

In: requests, faults in the order in which they are to happen. Out: replies; `asked`, the calls that it charged.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests import model_replies
from tests.model_bill import Asked, item
from tests.model_faults import CHARGED, ERRORS, Wrong

_OLD_PATHS = frozenset({"/images/generations", "/chat/completions"})
_NEW_PATHS = frozenset({"/images/edits", "/responses"})


@dataclass
class ModelServer:
    """`faults` happen to the next requests, one each; None: that one is answered. `judge`
    decides by the request instead. `write` answers texts: it gets the
    request's fields and gives the JSON that the model says. `only_old`: knows chat completions and generate only."""

    latency_seconds: float = 0.0
    retry_after: str = "0.2"
    only_old: bool = False
    write: Callable[[dict[str, Any]], str] = lambda fields: "{}"
    faults: list[Wrong | None] = field(default_factory=list)
    judge: Callable[[Asked], Wrong | None] | None = None
    asked: list[Asked] = field(default_factory=list)
    at_once_most: int = 0
    _at_once: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def bill_microusd(self) -> int:
        return sum(asked.cost_microusd for asked in self.asked)

    @property
    def pictures(self) -> list[Asked]:
        return [asked for asked in self.asked if "/images/" in asked.path and asked.charged]

    def next_fault(self) -> Wrong | None:
        with self._lock:
            return self.faults.pop(0) if self.faults else None

    def note(self, asked: Asked) -> None:
        with self._lock:
            self.asked.append(asked)

    def knows(self, path: str) -> bool:
        return path in _OLD_PATHS or (path in _NEW_PATHS and not self.only_old)

    def reply(self, asked: Asked, fault: Wrong | None) -> dict[str, Any]:
        if asked.path.startswith("/images/"):
            return model_replies.painted(asked, fault)
        text = '{"title": 3' if fault is Wrong.MALFORMED else self.write(asked.fields)
        if asked.path == "/responses":
            return model_replies.response(asked, text, fault)
        return model_replies.chat(asked, text, fault)

    @contextmanager
    def counted(self) -> Iterator[None]:
        """How many requests are in hand at once."""
        with self._lock:
            self._at_once += 1
            self.at_once_most = max(self.at_once_most, self._at_once)
        try:
            yield
        finally:
            with self._lock:
                self._at_once -= 1

    @contextmanager
    def serving(self) -> Iterator[ModelServer]:
        served = _listen(self, 0)
        self.port = served.server_address[1]
        thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            served.shutdown()
            served.server_close()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    house: ModelServer

    def log_message(self, format: str, *args: Any) -> None:
        """Tests read `asked`."""

    def do_GET(self) -> None:
        if self.path == "/bill":
            house = self.house
            self._send(
                200,
                {
                    "pictures": len(house.pictures),
                    "calls": len(house.asked),
                    "cost_microusd": house.bill_microusd,
                    "at_once_most": house.at_once_most,
                },
            )
        elif self.path.startswith("/v1/models"):
            self._send(
                200,
                {"object": "list", "data": [{"id": "gpt-6-luna", "object": "model", "created": 1, "owned_by": "x"}]},
            )
        else:
            self._send(404, {"error": {"message": "not found", "type": "invalid_request_error", "code": "not_found"}})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        house = self.house
        with house.counted():
            path = self.path.removeprefix("/v1")
            if not house.knows(path):
                self._send(404, {"error": {"message": "Not Found", "type": "invalid_request_error", "code": None}})
                return
            asked = item(path, self.headers, body)
            fault = house.next_fault() if house.judge is None else house.judge(asked)
            asked.charged = fault is None or fault in CHARGED
            if house.latency_seconds:
                time.sleep(house.latency_seconds)
            if fault is not None and self._fails(fault, asked):
                return
            try:
                reply = house.reply(asked, fault)
            except Exception as error:
                self._send(500, {"error": {"message": f"the test's answer is wrong: {error!r}"[:2000], "code": "test"}})
                return
            house.note(asked)
            self._deliver(reply, fault)

    def _fails(self, fault: Wrong, asked: Asked) -> bool:
        """Whether there is something else than a reply; it has been sent."""
        if fault in ERRORS:
            self._send_error(fault, asked)
        elif fault is Wrong.DROP:
            self.house.note(asked)
            self.close_connection = True
            self.connection.close()
        elif fault in (Wrong.WEB_PAGE, Wrong.UNAVAILABLE_PAGE):
            self.house.note(asked)
            status = 200 if fault is Wrong.WEB_PAGE else 503
            self._send_bytes(status, b"<!doctype html><title>hello</title>", "text/html")
        else:
            return False
        return True

    def _send_error(self, fault: Wrong, asked: Asked) -> None:
        status, code, message = ERRORS[fault]
        self.house.note(asked)
        headers = {"retry-after": self.house.retry_after} if fault is Wrong.BUSY else {}
        kind = "insufficient_quota" if fault is Wrong.NO_CREDIT else "invalid_request_error"
        self._send(status, {"error": {"message": message, "type": kind, "code": code, "param": None}}, headers)

    def _deliver(self, reply: dict[str, Any], fault: Wrong | None) -> None:
        data = json.dumps(reply).encode()
        if fault is Wrong.EMPTY:
            data = b""
        if fault is Wrong.TRUNCATED:
            data = data[: len(data) // 2]
        if fault in (Wrong.DROP_IN_BODY, Wrong.TRICKLE):
            self._head(200, len(data), "application/json", {})
            self.wfile.write(data[:20])
            self.wfile.flush()
            if fault is Wrong.TRICKLE:
                self._trickle(data[20:])
            self.close_connection = True
            self.connection.close()
            return
        self._send_bytes(200, data, "application/json")

    def _trickle(self, data: bytes) -> None:
        """A byte now and then, until the client has had enough."""
        try:
            for byte in data[:200]:
                time.sleep(0.05)
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
        except OSError:
            return

    def _send(self, status: int, reply: dict[str, Any], headers: dict[str, str] | None = None) -> None:
        self._send_bytes(status, json.dumps(reply).encode(), "application/json", headers or {})

    def _send_bytes(self, status: int, data: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self._head(status, len(data), kind, headers or {})
        self.wfile.write(data)

    def _head(self, status: int, length: int, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(length))
        self.send_header("x-request-id", f"req_{len(self.house.asked)}")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


class _Quiet(ThreadingHTTPServer):
    """Clients that are killed in mid-request are what this server is for."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


def _listen(house: ModelServer, port: int) -> ThreadingHTTPServer:
    return _Quiet(("127.0.0.1", port), type("Handler", (_Handler,), {"house": house}))


if __name__ == "__main__":
    _listen(ModelServer(latency_seconds=float(sys.argv[2])), int(sys.argv[1])).serve_forever()
