// Draws the strip from `data`, remembers the panel that was read last, and offers to go back to it.
// Texts become attributes or text nodes, never markup.

const remembered = (place) => {
  try {
    return Number(localStorage.getItem(place)) || 0;
  } catch {
    return 0;
  }
};

const remember = (place, panel) => {
  try {
    localStorage.setItem(place, String(panel));
  } catch {
    // Without storage (private windows) reading starts at the top each time.
  }
};

const picture = (panel, place, data) => {
  const image = document.createElement("img");
  image.loading = place < 2 ? "eager" : "lazy";
  image.decoding = "async";
  image.width = panel.width;
  image.height = panel.height;
  image.alt = panel.alt;
  image.src = panel.url;
  image.style.width = `${(100 * panel.width) / data.width}%`;
  image.style.marginBottom = `${(100 * panel.gap) / data.width}%`;
  image.dataset.panel = String(place);
  image.addEventListener("error", () => {
    image.classList.add("missing");
    image.title = data.missing;
  });
  return image;
};

export default function (component) {
  const { data, parentElement } = component;
  const strip = parentElement.querySelector(".strip");
  const resume = parentElement.querySelector(".resume");
  const signature = JSON.stringify(data);
  if (strip.dataset.signature === signature) return undefined;
  strip.dataset.signature = signature;
  strip.lang = data.language;
  strip.replaceChildren(...data.panels.map((panel, place) => picture(panel, place, data)));

  if (data.start !== null) strip.children[data.start].scrollIntoView({ block: "start" });

  const stopped = data.start === null ? remembered(data.place) : 0;
  resume.hidden = stopped < 2 || stopped >= data.panels.length - 1;
  resume.textContent = data.resume.replace("%", `${stopped + 1} / ${data.panels.length}`);
  resume.onclick = () => {
    resume.hidden = true;
    strip.children[stopped].scrollIntoView({ behavior: "smooth", block: "start" });
  };

  let moved = false;
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const entry of seen) {
        if (!entry.isIntersecting) continue;
        const panel = Number(entry.target.dataset.panel);
        if (panel > 1) moved = true;
        if (moved) remember(data.place, panel);
        if (panel > stopped) resume.hidden = true;
      }
    },
    { rootMargin: "-45% 0px -45% 0px" },
  );
  for (const image of strip.children) watcher.observe(image);
  return () => {
    watcher.disconnect();
    delete strip.dataset.signature;
  };
}
