"""A server that speaks OpenAI's interface over real HTTP, paints plain pictures, and does wrong when it is told to.

`ModelServer` runs in a thread of the test; `python -m tests.model_server PORT` in a process of its own, for tests that
kill everything else. It keeps its own bill: what it was asked for, and what that costs by the published prices.

In: requests, faults in the order in which they are to happen. Out: replies; `asked`, the calls that it charged.
"""

from __future__ import annotations

import base64
import colorsys
import hashlib
import io
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image, ImageDraw

from comic.charge import Usage
from comic.geometry import PictureSize
from engines.providers.picture_size import REFERENCE_TOKENS, picture_tokens
from engines.providers.prices import KNOWN_PRICES


class Wrong(StrEnum):
    """What the server can do instead of answering, one each of the table in docs/models.md."""

    BUSY = "busy"
    NO_CREDIT = "no-credit"
    LIMIT_REACHED = "limit-reached"
    BLOCKED = "blocked"
    KEY_REFUSED = "key-refused"
    NO_ACCESS = "no-access"
    MODEL_UNKNOWN = "model-unknown"
    INTERNAL = "internal"
    UNAVAILABLE_PAGE = "unavailable-page"
    DROP = "drop"
    DROP_IN_BODY = "drop-in-body"
    TRICKLE = "trickle"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    WEB_PAGE = "web-page"
    NO_DATA = "no-data"
    BAD_BASE64 = "bad-base64"
    CORRUPT_PICTURE = "corrupt-picture"
    BLANK_PICTURE = "blank-picture"
    ODD_SIZE = "odd-size"
    NO_USAGE = "no-usage"
    REFUSAL = "refusal"
    INCOMPLETE = "incomplete"
    MALFORMED = "malformed"


@dataclass
class Asked:
    """One request that was answered, or would have been."""

    path: str
    fields: dict[str, Any]
    files: list[bytes]
    usage: Usage
    charged: bool
    key: str = ""
    file_names: list[str] = field(default_factory=list)

    @property
    def model(self) -> str:
        return str(self.fields.get("model", ""))

    @property
    def cost_microusd(self) -> int:
        return (KNOWN_PRICES.cost_microusd(self.model, self.usage) or 0) if self.charged else 0


_ERRORS: dict[Wrong, tuple[int, str, str]] = {
    Wrong.BUSY: (429, "rate_limit_exceeded", "Rate limit reached"),
    Wrong.NO_CREDIT: (429, "insufficient_quota", "You exceeded your current quota"),
    Wrong.LIMIT_REACHED: (400, "billing_hard_limit_reached", "Billing hard limit has been reached"),
    Wrong.BLOCKED: (400, "moderation_blocked", "Your request was rejected by the safety system"),
    Wrong.KEY_REFUSED: (401, "invalid_api_key", "Incorrect API key provided"),
    Wrong.NO_ACCESS: (403, "model_not_allowed", "Project has no access to this model"),
    Wrong.MODEL_UNKNOWN: (404, "model_not_found", "The model does not exist"),
    Wrong.INTERNAL: (500, "server_error", "The server had an error"),
}
_CHARGED = frozenset(
    {
        Wrong.DROP_IN_BODY,
        Wrong.TRICKLE,
        Wrong.TRUNCATED,
        Wrong.EMPTY,
        Wrong.NO_DATA,
        Wrong.BAD_BASE64,
        Wrong.CORRUPT_PICTURE,
        Wrong.BLANK_PICTURE,
        Wrong.ODD_SIZE,
        Wrong.NO_USAGE,
        Wrong.REFUSAL,
        Wrong.INCOMPLETE,
        Wrong.MALFORMED,
    }
)
"""What the server has computed, and so charges, though the client gets nothing of use."""


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


def picture(prompt: str, size: PictureSize) -> bytes:
    """A PNG whose colours follow from the prompt: two prompts give two pictures."""
    hue = hashlib.sha256(prompt.encode()).digest()[0] / 255
    light, dark = (tuple(round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.4, value)) for value in (0.95, 0.45))
    drawn = Image.new("RGB", size, light)
    ImageDraw.Draw(drawn).ellipse(
        (size.width_px * 0.3, size.height_px * 0.3, size.width_px * 0.7, size.height_px), dark
    )
    buffer = io.BytesIO()
    drawn.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


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
        fields, files, names = self._fields(body)
        house = self.house
        with house.counted():
            path = self.path.removeprefix("/v1")
            known = {"/images/generations": self._paint, "/chat/completions": self._chat}
            if not house.only_old:
                known |= {"/images/edits": self._paint, "/responses": self._respond}
            answer = known.get(path)
            if answer is None:
                self._send(404, {"error": {"message": "Not Found", "type": "invalid_request_error", "code": None}})
                return
            asked = Asked(path, fields, files, Usage(), False, self.headers.get("authorization", ""), names)
            fault = house.next_fault() if house.judge is None else house.judge(asked)
            asked.charged = fault is None or fault in _CHARGED
            if house.latency_seconds:
                time.sleep(house.latency_seconds)
            if fault in _ERRORS:
                self._send_error(fault, asked)
                return
            if fault is Wrong.DROP:
                house.note(asked)
                self.close_connection = True
                self.connection.close()
                return
            if fault is Wrong.WEB_PAGE or fault is Wrong.UNAVAILABLE_PAGE:
                house.note(asked)
                status = 200 if fault is Wrong.WEB_PAGE else 503
                self._send_bytes(status, b"<!doctype html><title>hello</title>", "text/html")
                return
            try:
                reply = answer(asked, fault)
            except Exception as error:
                self._send(500, {"error": {"message": f"the test's answer is wrong: {error!r}"[:2000], "code": "test"}})
                return
            house.note(asked)
            self._deliver(reply, fault)

    def _send_error(self, fault: Wrong, asked: Asked) -> None:
        status, code, message = _ERRORS[fault]
        self.house.note(asked)
        headers = {"retry-after": self.house.retry_after} if fault is Wrong.BUSY else {}
        kind = "insufficient_quota" if fault is Wrong.NO_CREDIT else "invalid_request_error"
        self._send(status, {"error": {"message": message, "type": kind, "code": code, "param": None}}, headers)

    def _paint(self, asked: Asked, fault: Wrong | None) -> dict[str, Any]:
        width, height = (int(part) for part in str(asked.fields["size"]).split("x"))
        size = PictureSize(width, height)
        if fault is Wrong.ODD_SIZE:
            size = PictureSize(640, 480)
        prompt = str(asked.fields["prompt"])
        asked.usage = Usage(
            text_in=len(prompt) // 4,
            image_in=REFERENCE_TOKENS * len(asked.files),
            image_out=picture_tokens(asked.model, str(asked.fields.get("quality", "high")), PictureSize(width, height)),
        )
        data = picture(prompt, size)
        if fault is Wrong.CORRUPT_PICTURE:
            data = data[: len(data) // 3]
        if fault is Wrong.BLANK_PICTURE:
            buffer = io.BytesIO()
            Image.new("RGB", size, "#000000").save(buffer, "PNG")
            data = buffer.getvalue()
        text = "!!not base64!!" if fault is Wrong.BAD_BASE64 else base64.b64encode(data).decode()
        reply: dict[str, Any] = {"created": 1, "data": [] if fault is Wrong.NO_DATA else [{"b64_json": text}]}
        if fault is not Wrong.NO_USAGE:
            used = asked.usage
            reply["usage"] = {
                "input_tokens": used.text_in + used.image_in,
                "input_tokens_details": {"text_tokens": used.text_in, "image_tokens": used.image_in},
                "output_tokens": used.image_out,
                "total_tokens": used.text_in + used.image_in + used.image_out,
            }
        return reply

    def _said(self, asked: Asked, fault: Wrong | None) -> str:
        text = '{"title": 3' if fault is Wrong.MALFORMED else self.house.write(asked.fields)
        given = json.dumps(asked.fields, ensure_ascii=False)
        asked.usage = Usage(text_in=len(given) // 4, cached_in=len(given) // 16, text_out=len(text) // 4 + 1)
        return text

    def _respond(self, asked: Asked, fault: Wrong | None) -> dict[str, Any]:
        text = self._said(asked, fault)
        used = asked.usage
        part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
        if fault is Wrong.REFUSAL:
            part = {"type": "refusal", "refusal": "I can't help with that."}
        incomplete = fault is Wrong.INCOMPLETE
        return {
            "id": "resp_1",
            "object": "response",
            "created_at": 1,
            "model": asked.model,
            "status": "incomplete" if incomplete else "completed",
            "incomplete_details": {"reason": "max_output_tokens"} if incomplete else None,
            "error": None,
            "output": [
                {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
            ],
            "parallel_tool_calls": False,
            "tool_choice": "none",
            "tools": [],
            "usage": None
            if fault is Wrong.NO_USAGE
            else {
                "input_tokens": used.text_in,
                "input_tokens_details": {"cached_tokens": used.cached_in},
                "output_tokens": used.text_out,
                "output_tokens_details": {"reasoning_tokens": 0},
                "total_tokens": used.text_in + used.text_out,
            },
        }

    def _chat(self, asked: Asked, fault: Wrong | None) -> dict[str, Any]:
        text = self._said(asked, fault)
        used = asked.usage
        message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
        if fault is Wrong.REFUSAL:
            message |= {"content": None, "refusal": "I can't help with that."}
        return {
            "id": "chat_1",
            "object": "chat.completion",
            "created": 1,
            "model": asked.model,
            "choices": [
                {"index": 0, "message": message, "finish_reason": "length" if fault is Wrong.INCOMPLETE else "stop"}
            ],
            "usage": None
            if fault is Wrong.NO_USAGE
            else {
                "prompt_tokens": used.text_in,
                "prompt_tokens_details": {"cached_tokens": used.cached_in},
                "completion_tokens": used.text_out,
                "total_tokens": used.text_in + used.text_out,
            },
        }

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

    def _fields(self, body: bytes) -> tuple[dict[str, Any], list[bytes], list[str]]:
        kind = self.headers.get("content-type", "")
        if not kind.startswith("multipart/"):
            return json.loads(body or b"{}"), [], []
        message = BytesParser().parsebytes(b"content-type: " + kind.encode() + b"\r\n\r\n" + body)
        fields: dict[str, Any] = {}
        files: list[bytes] = []
        names: list[str] = []
        for part in message.get_payload():
            name = part.get_param("name", header="content-disposition")
            data = part.get_payload(decode=True)
            if part.get_filename():
                assert name == "image[]" or name == "image", name
                files.append(data)
                names.append(str(part.get_filename()))
            else:
                fields[str(name)] = data.decode()
        return fields, files, names

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
