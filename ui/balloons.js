// A lettered panel whose balloons can be moved, widened and aimed by mouse, touch and keys. Lengths are in units of a
// panel that is 800 wide. What was moved is told once, when it is dropped. Texts become attributes, never markup.

const STEP = 8;
const FINE_STEP = 1;
const LEAST_WIDTH = 60;
const LEAST_MOVE = 2;
const TAIL_SHARE = 0.55;
const HEAD_CLEARANCE = 14;
const EXPONENTS = { ellipse: 2.35, dashed: 2.35, cloud: 2.35, burst: 3, angular: 3.4 };
const SVG = "http://www.w3.org/2000/svg";

const clamp = (value, low, high) => Math.max(low, Math.min(Math.max(low, high), value));

const element = (name, attributes) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const superellipse = (exponent) => {
  const corner = (turn) => {
    const x = Math.cos(turn);
    const y = Math.sin(turn);
    const reach = (value) => 50 + 50 * Math.sign(value) * Math.abs(value) ** (2 / exponent);
    return `${reach(x).toFixed(2)}% ${reach(y).toFixed(2)}%`;
  };
  return `polygon(${Array.from({ length: 48 }, (_, k) => corner((k * Math.PI) / 24)).join(",")})`;
};

// How far along `way`, as a share of it, one gets from `from` until the ellipse of a head with its clearance.
const reachOf = (from, way, head) => {
  const radii = [(head[2] - head[0]) / 2 + HEAD_CLEARANCE, (head[3] - head[1]) / 2 + HEAD_CLEARANCE];
  const start = [0, 1].map((k) => (from[k] - (head[k] + head[k + 2]) / 2) / radii[k]);
  const step = [0, 1].map((k) => way[k] / radii[k]);
  const a = step[0] ** 2 + step[1] ** 2 + 1e-9;
  const b = start[0] * step[0] + start[1] * step[1];
  const c = start[0] ** 2 + start[1] ** 2 - 1;
  if (c <= 0) return 1;
  const under = b * b - a * c;
  return under > 0 ? (-b - Math.sqrt(under)) / a : 1;
};

// One line: where it is now (`x`, `y` its middle), and the elements that show it.
class Balloon {
  constructor(desk, line) {
    this.desk = desk;
    this.line = line;
    this.body = element("div", { class: "balloon", role: "button", tabindex: "0", "aria-label": line.label });
    this.body.dataset.line = line.id;
    this.pieces = line.drawn.map((box) => this.piece(box));
    this.body.append(...this.pieces);
    this.tail = document.createElementNS(SVG, "polygon");
    this.handles = [];
    if (line.settable) this.side = this.handle("side", line.resizeLabel);
    if (line.tip) this.end = this.handle("tip", line.tailLabel);
    desk.bind(this.body, this, (start, dx, dy) => this.moveTo(start.x + dx, start.y + dy));
    if (this.side) desk.bind(this.side, this, (start, dx) => this.widen(start, dx));
    if (this.end) desk.bind(this.end, this, (start, dx, dy) => this.aimAt(start.tip[0] + dx, start.tip[1] + dy));
    this.reset();
  }

  handle(name, label) {
    const made = element("div", { class: `handle ${name}`, role: "button", tabindex: "0", "aria-label": label });
    made.dataset.line = `${this.line.id} ${name}`;
    this.handles.push(made);
    return made;
  }

  piece(box) {
    const { room, lettered } = this.desk.data;
    const made = element("div", { class: "piece" });
    const wide = box[2] - box[0];
    const high = box[3] - box[1];
    const share = (value, rest) => (rest > 0 ? (100 * value) / rest : 0);
    made.style.backgroundImage = `url(${JSON.stringify(lettered)})`;
    made.style.backgroundSize = `${(100 * this.desk.width) / wide}% ${(100 * this.desk.height) / high}%`;
    made.style.backgroundPosition =
      `${share(box[0] - room[0], this.desk.width - wide)}% ${share(box[1] - room[1], this.desk.height - high)}%`;
    const exponent = EXPONENTS[this.line.drawnShape];
    if (exponent) made.style.clipPath = superellipse(exponent);
    return made;
  }

  reset() {
    const [x0, y0, x1, y1] = this.line.box;
    Object.assign(this, { x: (x0 + x1) / 2, y: (y0 + y1) / 2, wide: x1 - x0, high: y1 - y0 });
    Object.assign(this, { tip: this.line.tip, aimed: false, widened: false, moved: false });
    this.show();
  }

  state() {
    return { x: this.x, y: this.y, wide: this.wide, tip: this.tipNow() };
  }

  moveTo(x, y) {
    const [left, top, right, bottom] = this.desk.data.room;
    this.x = clamp(x, left + this.wide / 2, right - this.wide / 2);
    this.y = clamp(y, top + this.high / 2, bottom - this.high / 2);
    this.moved = true;
    this.show();
  }

  widen(start, dx) {
    const left = start.x - start.wide / 2;
    this.wide = clamp(start.wide + dx, LEAST_WIDTH, this.desk.data.room[2] - left);
    this.x = left + this.wide / 2;
    this.widened = true;
    this.show();
  }

  aimAt(x, y) {
    const [left, top, right, bottom] = this.desk.data.room;
    this.tip = [clamp(x, left, right), clamp(y, top, bottom)];
    this.aimed = true;
    this.show();
  }

  get changed() {
    const [x0, y0, x1, y1] = this.line.box;
    const far = Math.hypot(this.x - (x0 + x1) / 2, this.y - (y0 + y1) / 2) >= LEAST_MOVE;
    return far || this.aimed || Math.abs(this.wide - (x1 - x0)) >= LEAST_MOVE;
  }

  // A tail that points at a mouth follows it while its balloon moves, nearly as the letterer will draw it.
  tipNow() {
    const { aim, head } = this.line;
    if (this.aimed || !aim || !(this.moved || this.widened)) return this.tip;
    const way = [aim[0] - this.x, aim[1] - this.y];
    const edge = 1 / Math.max(1, Math.hypot((2 * way[0]) / this.wide, (2 * way[1]) / this.high));
    const share = edge + (1 - edge) * TAIL_SHARE;
    const stop = Math.max(edge, Math.min(share, reachOf([this.x, this.y], way, head)));
    return [this.x + stop * way[0], this.y + stop * way[1]];
  }

  show() {
    const { desk } = this;
    desk.put(this.body, this.x - this.wide / 2, this.y - this.high / 2, this.wide, this.high);
    const [x0, y0, x1, y1] = this.line.drawnBox;
    this.line.drawn.forEach((box, k) => {
      const piece = this.pieces[k];
      piece.style.width = `${(100 * (box[2] - box[0])) / this.wide}%`;
      piece.style.height = `${(100 * (box[3] - box[1])) / this.high}%`;
      piece.style.left = `${50 + (50 * (box[0] + box[2] - x0 - x1)) / this.wide}%`;
      piece.style.top = `${50 + (50 * (box[1] + box[3] - y0 - y1)) / this.high}%`;
    });
    if (this.side) desk.put(this.side, this.x + this.wide / 2, this.y);
    const tip = this.tipNow();
    if (this.end) desk.put(this.end, tip[0], tip[1]);
    if (tip) this.tail.setAttribute("points", this.horn(tip));
  }

  horn(tip) {
    const dx = tip[0] - this.x;
    const dy = tip[1] - this.y;
    const length = Math.max(1, Math.hypot(dx, dy));
    const half = Math.min(18, 0.2 * this.high);
    const [sideX, sideY] = [(-dy / length) * half, (dx / length) * half];
    return `${this.x + sideX},${this.y + sideY} ${tip[0]},${tip[1]} ${this.x - sideX},${this.y - sideY}`;
  }

  order() {
    return {
      line: this.line.id,
      x: this.x,
      y: this.y,
      width: this.widened ? this.wide : null,
      tip: this.aimed ? this.tip : null,
    };
  }
}

class Desk {
  constructor(panel, data, tell) {
    Object.assign(this, { panel, data, tell });
    this.width = data.room[2] - data.room[0];
    this.height = data.room[3] - data.room[1];
    panel.style.aspectRatio = `${this.width} / ${this.height}`;
    const art = element("img", { class: "art", src: data.art, alt: data.alt, draggable: "false" });
    art.style.top = `${(-100 * data.room[1]) / this.height}%`;
    const lettered = element("img", { class: "lettered", src: data.lettered, alt: "", draggable: "false" });
    const tails = document.createElementNS(SVG, "svg");
    tails.setAttribute("viewBox", `${data.room[0]} ${data.room[1]} ${this.width} ${this.height}`);
    this.balloons = data.lines.map((line) => new Balloon(this, line));
    tails.append(...this.balloons.filter((balloon) => balloon.line.tip).map((balloon) => balloon.tail));
    const handles = this.balloons.flatMap((balloon) => balloon.handles);
    panel.replaceChildren(art, lettered, tails, ...this.balloons.map((balloon) => balloon.body), ...handles);
    panel.classList.toggle("editing", data.pending);
  }

  put(shown, x, y, wide, high) {
    shown.style.left = `${(100 * (x - this.data.room[0])) / this.width}%`;
    shown.style.top = `${(100 * (y - this.data.room[1])) / this.height}%`;
    if (wide === undefined) return;
    shown.style.width = `${(100 * wide) / this.width}%`;
    shown.style.height = `${(100 * high) / this.height}%`;
  }

  begin() {
    this.panel.classList.add("editing");
  }

  drop(balloon) {
    if (balloon.changed) this.tell(balloon.order());
    else balloon.reset();
    this.panel.classList.toggle("editing", balloon.changed || this.data.pending);
  }

  bind(grip, balloon, change) {
    let start = null;
    const finish = (keep) => {
      if (start === null) return;
      start = null;
      delete this.panel.dataset.dragging;
      if (!keep) balloon.reset();
      this.drop(balloon);
    };
    grip.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      grip.setPointerCapture(event.pointerId);
      start = { ...balloon.state(), at: [event.clientX, event.clientY] };
      this.panel.dataset.dragging = "yes";
      event.stopPropagation();
    });
    grip.addEventListener("pointermove", (event) => {
      if (start === null) return;
      const scale = this.width / this.panel.clientWidth;
      this.begin();
      change(start, (event.clientX - start.at[0]) * scale, (event.clientY - start.at[1]) * scale);
    });
    grip.addEventListener("pointerup", () => finish(true));
    grip.addEventListener("pointercancel", () => finish(false));
    grip.addEventListener("keydown", (event) => this.key(event, balloon, change));
    grip.addEventListener("blur", () => {
      if (!this.panel.dataset.keyed) return;
      delete this.panel.dataset.keyed;
      this.drop(balloon);
    });
  }

  key(event, balloon, change) {
    const step = event.shiftKey ? FINE_STEP : STEP;
    const ways = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const way = ways[event.key];
    if (way !== undefined) {
      this.panel.dataset.keyed = "yes";
      this.begin();
      change(balloon.state(), ...way);
    } else if (event.key === "Enter" || event.key === " " || event.key === "Escape") {
      if (event.key === "Escape") balloon.reset();
      delete this.panel.dataset.keyed;
      this.drop(balloon);
    } else {
      return;
    }
    event.preventDefault();
  }
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const panel = parentElement.querySelector(".panel");
  const signature = JSON.stringify(data);
  if (panel.dataset.signature === signature || panel.dataset.dragging || panel.dataset.keyed) return undefined;
  panel.dataset.signature = signature;
  const focused = panel.getRootNode().activeElement?.dataset?.line;
  new Desk(panel, data, (order) => setTriggerValue("moved", order));
  if (focused) panel.querySelector(`[data-line="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  return undefined;
}
