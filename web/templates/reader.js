"use strict";
// Remembers the panel that was read last, in this browser only, and offers to go back to it.
(() => {
  const strip = document.querySelector(".strip");
  const resume = document.querySelector(".resume");
  const panels = [...strip.children];
  const place = strip.dataset.place;

  const remembered = () => {
    try {
      return Number(localStorage.getItem(place)) || 0;
    } catch {
      return 0;
    }
  };
  const remember = (panel) => {
    try {
      localStorage.setItem(place, String(panel));
    } catch {
      // Without storage (private windows) reading starts at the top each time.
    }
  };

  const stopped = remembered();
  resume.hidden = stopped < 2 || stopped >= panels.length - 1;
  resume.textContent = resume.textContent.replace("%", `${stopped + 1} / ${panels.length}`);
  resume.addEventListener("click", () => {
    resume.hidden = true;
    panels[stopped].scrollIntoView({ block: "start" });
  });

  let moved = false;
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const entry of seen) {
        if (!entry.isIntersecting) continue;
        const panel = panels.indexOf(entry.target);
        if (panel > 1) moved = true;
        if (moved) remember(panel);
        if (panel > stopped) resume.hidden = true;
      }
    },
    { rootMargin: "-45% 0px -45% 0px" },
  );
  for (const panel of panels) watcher.observe(panel);
})();
