// Draws a diagram: Mermaid lays it out, and what is written down is plain shapes and plain
// text, without styles, ids and scripts. Its colors come from diagrams.css.

const SIZE = 14; // of letters, in pixels
const FINEST = 10; // parts of a pixel that a number tells
const LONGEST = 500; // letters of an outline
const KINDS = /^(flowchart|sequence|state|class)/;
// In this order, from the back to the front. What is set here is for a viewer that knows
// none of our styles.
const LAYERS = {
  groups: 'fill="#f6f6f6" stroke="#cccccc"',
  lines: 'fill="none" stroke="#555555"',
  heads: 'fill="#555555" stroke="#555555"',
  boxes: 'fill="#ffffff" stroke="#555555"',
  covers: 'fill="#ffffff"',
  words: 'fill="#222222"',
};
const CONFIG = {
  startOnLoad: false,
  securityLevel: "strict",
  theme: "base",
  themeCSS: ".label p { line-height: 1.3 }",
  markdownAutoWrap: false,
  flowchart: {
    diagramPadding: 2,
    nodeSpacing: 22,
    rankSpacing: 30,
    padding: 12,
    wrappingWidth: 400,
    subGraphTitleMargin: { top: 4, bottom: 6 },
  },
  sequence: {
    actorFontSize: SIZE,
    actorMargin: 16,
    boxMargin: 10,
    diagramMarginX: 2,
    diagramMarginY: 8,
    messageFontSize: SIZE,
    messageMargin: 28,
    mirrorActors: false,
    noteFontSize: SIZE,
    noteMargin: 8,
    width: 80,
    wrapPadding: 4,
  },
};

const rounded = (number) => `${Math.round(number * FINEST) / FINEST}`;
const allRounded = (text) => text.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (n) => rounded(+n));
const escaped = (text) =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Return the kind of a diagram. */
const kind = async (mermaid, source) => (await mermaid.parse(source)).diagramType;

/** Return whether a diagram is of a kind that is drawn here. */
export const knows = async (mermaid, source) => KINDS.test(await kind(mermaid, source));

/** Return the SVG of a diagram. */
export async function draw(mermaid, source) {
  if (!(await knows(mermaid, source))) {
    throw new Error(`no diagram of the kind ${await kind(mermaid, source)} is drawn here`);
  }
  const font = getComputedStyle(document.body).fontFamily;
  const themeVariables = { fontFamily: font, fontSize: `${SIZE}px` };
  const curve = /^\s*(flowchart|graph) +(LR|RL)/m.test(source) ? "monotoneX" : "monotoneY";
  const flowchart = { ...CONFIG.flowchart, curve };
  const height = /^\s*actor /m.test(source) ? 65 : 36; // a person needs more than a box
  const sequence = { ...CONFIG.sequence, height };
  mermaid.initialize({ ...CONFIG, flowchart, sequence, fontFamily: font, themeVariables });
  const { svg } = await mermaid.render("torchproof-pen", source);
  const desk = document.createElement("div"); // out of sight, and of the styles of the page
  desk.style.cssText = "all: initial; position: absolute; left: -9999px; top: 0";
  desk.attachShadow({ mode: "open" }).innerHTML = svg;
  document.body.append(desk);
  try {
    return traced(desk.shadowRoot.querySelector("svg"));
  } finally {
    desk.remove();
  }
}

function traced(svg) {
  const { width, height } = svg.viewBox.baseVal;
  svg.style.maxWidth = "none";
  svg.setAttribute("width", width);
  svg.setAttribute("height", height);
  const origin = svg.getBoundingClientRect();
  const layers = Object.fromEntries(Object.keys(LAYERS).map((name) => [name, []]));
  const put = (layer, element) => layers[layer].push(element);
  for (const one of svg.querySelectorAll("rect, circle, ellipse, line, polygon, polyline, path")) {
    if (isSeen(one)) trace(one, svg, origin, put);
  }
  for (const one of svg.querySelectorAll("text, foreignObject")) {
    if (!one.closest("defs")) write(one, origin, put);
  }
  const size = [width, height].map(Math.ceil);
  const lines = Object.entries(LAYERS).flatMap(([name, ink]) =>
    layers[name].length ? [`<g class="${name}" ${ink}>`, ...layers[name], "</g>"] : [],
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" ` +
      `viewBox="0 0 ${size[0]} ${size[1]}" font-family="sans-serif" font-size="${SIZE}" ` +
      `text-anchor="middle">`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}

function isSeen(shape) {
  if (shape.closest("defs, marker, .edgeLabel, .label > rect")) return false;
  const { display, visibility, opacity, fill, stroke } = getComputedStyle(shape);
  // A form that is drawn as if by hand has its outline once more, without a filling.
  const outline = shape.matches("path + path[fill=none]");
  const hidden = display === "none" || visibility === "hidden" || opacity === "0";
  const blank = [fill, stroke].every((one) => one === "none" || one.endsWith(", 0)"));
  const { width, height } = shape.getBBox();
  return !outline && !hidden && !blank && width + height > 0.5;
}

/** Put one shape where it belongs. */
function trace(shape, svg, origin, put) {
  const [layer, look] = kindOf(shape);
  const place = placed(shape.getScreenCTM(), origin);
  put(layer, element(look, ...geometry(shape, look), place));
  if (layer !== "lines") return;
  for (const end of ["marker-start", "marker-end"]) {
    const name = /#([^)"]+)/.exec(shape.getAttribute(end) ?? "")?.[1];
    const marker = name && svg.querySelector(`#${CSS.escape(name)}`);
    if (marker) point(shape, marker, end === "marker-start", origin, put);
  }
}

/** Return the layer of a shape, and its look in it. */
function kindOf(shape) {
  const of = (selector) => shape.closest(selector);
  const { fill, strokeDasharray } = getComputedStyle(shape);
  const key = of(".key") ? " key" : "";
  if (of(".cluster, .statediagram-cluster, .labelBox") || shape.matches(".loopLine")) {
    return shape.matches("line") ? ["lines", "dashed"] : ["groups", ""];
  }
  if (shape.matches(".note, .activation0, .activation1, .activation2")) {
    return ["boxes", shape.matches(".note") ? "note" : "active"];
  }
  if (shape.matches(".actor-line")) return ["lines", "life"];
  const isLine = shape.matches("line, polyline, .divider, .divider path") || fill === "none";
  if (isLine && !of(".outer-path, .label-container")) {
    const thick = shape.matches(".edge-thickness-thick") ? "thick" : "";
    return ["lines", (/[1-9]/.test(strokeDasharray) ? "dashed" : thick) + key];
  }
  return ["boxes", look(shape) + key];
}

/** Return what a box is for, as its form tells. */
function look(shape) {
  if (shape.matches("polygon")) return isDiamond(shape) ? "question" : "";
  if (shape.matches("path") && / a/.test(shape.getAttribute("d"))) return "store";
  if (!shape.matches("circle, ellipse") && !isStadium(shape)) return "";
  return shape.matches(".state-start") || shape.getBBox().width < 6 ? "dot" : "value";
}

function isDiamond(shape) {
  const { x, y, width, height } = shape.getBBox();
  const within = (right, down) =>
    shape.isPointInFill(new DOMPoint(x + right * width, y + down * height));
  return ![0.2, 0.8].some((right) => within(right, 0.2) || within(right, 0.8));
}

function isStadium(shape) {
  if (shape.matches("rect")) {
    return 2 * shape.rx.baseVal.value >= shape.height.baseVal.value - 1;
  }
  const { x, y, width, height } = shape.getBBox();
  const round = Math.min(width, height) / 2;
  const within = (dx, dy) => shape.isPointInFill(new DOMPoint(x + dx, y + dy));
  const [near, edge] = [0.2 * round, 0.1 * round];
  return !within(near, near) && !within(width - near, height - near) &&
    within(round, edge) && within(edge, round);
}

/** Return a shape as the name and the attributes of an element. */
function geometry(shape, look) {
  const { x, y, width, height } = shape.getBBox();
  const kind = shape.tagName;
  const isRound = /\b(value|dot)\b/.test(look);
  if (kind === "rect" || (kind === "path" && isRound)) {
    return ["rect", { x, y, width, height, ...(isRound && { rx: Math.min(width, height) / 2 }) }];
  }
  if (kind === "circle") return [kind, { cx: x + width / 2, cy: y + height / 2, r: width / 2 }];
  if (kind === "ellipse") {
    return [kind, { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 }];
  }
  if (kind === "line") {
    const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => shape[name].baseVal.value);
    return ["path", { d: `M${x1},${y1}L${x2},${y2}` }];
  }
  if (kind !== "path") return [kind, { points: shape.getAttribute("points") }];
  const d = closed(shape.getAttribute("d").trim(), shape);
  return d.length < LONGEST ? ["path", { d }] : ["polygon", { points: corners(shape) }];
}

/** Return an outline that comes back to where it began, where its form is drawn by hand. */
function closed(d, shape) {
  return shape.closest(".outer-path, .label-container") && !/[az]$/i.test(d) ? `${d}Z` : d;
}

/** Return the corners of an outline that was written down in far more of them. */
function corners(path) {
  const length = path.getTotalLength();
  const all = Array.from({ length: 401 }, (_, n) => path.getPointAtLength((length * n) / 400));
  const bends = [...straightened(all.slice(0, 201)), ...straightened(all.slice(200)).slice(1, -1)];
  return bends.map((one) => `${one.x},${one.y}`).join(" ");
}

/** Return the ends of a way, and between them the places where it bends (Douglas, Peucker). */
function straightened(way) {
  const [first, last] = [way[0], way.at(-1)];
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const off = way.map((one) =>
    Math.abs((one.x - first.x) * dy - (one.y - first.y) * dx) / (Math.hypot(dx, dy) || 1),
  );
  const far = off.indexOf(Math.max(...off));
  if (off[far] < 0.3) return [first, last];
  return [...straightened(way.slice(0, far + 1)), ...straightened(way.slice(far)).slice(1)];
}

/** Put the head of an arrow at an end of a line, as a marker would draw it. */
function point(line, marker, isStart, origin, put) {
  const length = line.getTotalLength?.();
  if (!length) return;
  const at = (along) => line.getPointAtLength(along);
  const [tip, before] = isStart ? [at(0), at(1)] : [at(length), at(length - 1)];
  const [from, to] = isStart ? [tip, before] : [before, tip];
  let angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  if (isStart && marker.getAttribute("orient") === "auto-start-reverse") angle += 180;
  const view = marker.viewBox.baseVal;
  const scale = view?.width ? marker.markerWidth.baseVal.value / view.width : 1;
  const matrix = line
    .getScreenCTM()
    .translate(tip.x, tip.y)
    .rotate(angle)
    .scale(scale)
    .translate(-marker.refX.baseVal.value, -marker.refY.baseVal.value);
  for (const shape of marker.querySelectorAll("path, circle, polygon")) {
    const isOpen = ["none", "transparent"].includes(shape.getAttribute("fill")) ||
      /extension|aggregation|lollipop|cross/i.test(marker.id);
    const look = isOpen ? "open" : "";
    put("heads", element(look, ...geometry(shape, look), placed(matrix, origin)));
  }
}

/** Return a matrix from the corner of the picture. */
function placed({ a, b, c, d, e, f }, origin) {
  const turn = [a, b, c, d].map((one) => Math.round(one * 1000) / 1000);
  return { turn, x: e - origin.x, y: f - origin.y };
}

/** Return an element; what is only moved is written down where it is moved to. */
function element(look, name, given, place) {
  const { turn, x, y } = place;
  const isMoved = turn.join() === "1,0,0,1";
  const moved = isMoved && shifted(given, x, y);
  const all = { class: look.trim(), ...(moved || given) };
  if (!moved) {
    const [to, way] = [[x, y].map(rounded), isMoved ? "translate" : "matrix"];
    all.transform = `${way}(${[...(isMoved ? [] : turn), ...to].join(" ")})`;
  }
  const told = Object.entries(all).filter(([, value]) => value !== "");
  const text = ([key, value]) => (/^(class|transform)$/.test(key) ? value : allRounded(`${value}`));
  return `<${name}${told.map((one) => ` ${one[0]}="${text(one)}"`).join("")}/>`;
}

/** Return the attributes of a shape that is moved; nothing for a path in relative steps. */
function shifted(given, x, y) {
  const by = { x, cx: x, y, cy: y };
  const found = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === "d" && /[^MLCQTZz\d\s.,e-]/.test(value)) return null;
    if (name === "d" || name === "points") {
      let isX = false;
      const move = (number) => `${+number + ((isX = !isX) ? x : y)}`;
      found[name] = value.trim().replace(/-?\d*\.?\d+(?:e-?\d+)?/g, move);
    } else {
      found[name] = value + (by[name] ?? 0);
    }
  }
  return found;
}

/** Write the lines of a text, each where it stands. */
function write(holder, origin, put) {
  const isLabel = holder.closest(".edgeLabel, .edgeLabels");
  const name = holder.closest(".cluster-label, .titleText, .labelText") ? "name" : "";
  const label = isLabel || holder.matches(".messageText, .loopText") ? "label" : "";
  const key = holder.closest(".key") ? "key" : "";
  for (const line of linesOf(holder)) {
    const side = sideOf(holder);
    if (isLabel) {
      const { left: x, top: y, right, bottom } = line;
      const box = { x: x - 3, y, width: right - x + 6, height: bottom - y };
      put("covers", element("", "rect", box, placed(new DOMMatrix(), origin)));
    }
    const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[side];
    const looks = [name, label, key, side === "middle" ? "" : side].filter(Boolean).join(" ");
    const attributes = [
      ["class", looks],
      ["x", rounded(x - origin.x)],
      ["y", rounded(line.baseline - origin.y)],
    ].filter(([, value]) => value);
    const opening = attributes.map(([key, value]) => ` ${key}="${value}"`).join("");
    put("words", `<text${opening}>${line.runs.map(runOf).join("")}</text>`);
  }
}

function sideOf(holder) {
  if (holder.closest(".cluster-label")) return "middle";
  if (holder.matches("text")) return getComputedStyle(holder).textAnchor;
  const inner = holder.querySelector("p, span, div") ?? holder;
  return /left|start/.test(getComputedStyle(inner).textAlign) ? "start" : "middle";
}

function runOf({ text, look }) {
  return look ? `<tspan class="${look}">${escaped(text)}</tspan>` : escaped(text);
}

/** Return the lines of a text as a browser breaks them. */
function linesOf(holder) {
  const lines = [];
  const pen = document.createElement("canvas").getContext("2d");
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { fontWeight, fontStyle, font } = getComputedStyle(node.parentElement);
    const look = fontWeight >= 600 ? "b" : fontStyle === "italic" ? "i" : "";
    pen.font = font;
    const ascent = pen.measureText("x").fontBoundingBoxAscent;
    for (const [at, letter] of letters(node.data)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + letter.length);
      const place = range.getBoundingClientRect();
      if (place.width === 0) continue;
      let line = lines.at(-1);
      if (!line || Math.abs(place.top + ascent - line.baseline) > 5) {
        if (!letter.trim()) continue;
        const { left, top, bottom } = place;
        line = { runs: [], left, top, bottom, baseline: top + ascent };
        lines.push(line);
      }
      if (line.runs.at(-1)?.look !== look) line.runs.push({ text: "", look });
      line.runs.at(-1).text += letter.trim() ? letter : " ";
      if (letter.trim()) line.right = place.right;
    }
  }
  for (const line of lines) line.runs.at(-1).text = line.runs.at(-1).text.trimEnd();
  return lines;
}

function* letters(text) {
  let at = 0;
  for (const letter of text) {
    yield [at, letter];
    at += letter.length;
  }
}
