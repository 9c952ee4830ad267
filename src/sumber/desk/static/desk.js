// Makes the pages quicker to use; every page works without it.
"use strict";

(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const numbers = (value) => (value ? value.split(" ") : []);

  // Pointing at words, a statement or a source marks what belongs together.
  const lines = new Map(all(".statement[data-n]").map((line) => [line.dataset.n, line]));
  const runs = new Map();
  for (const run of all(".run[data-s]")) {
    for (const number of numbers(run.dataset.s)) {
      if (!runs.has(number)) runs.set(number, []);
      runs.get(number).push(run);
    }
  }
  let lit = [];
  const light = (which) => {
    for (const item of lit) item.classList.remove("lit");
    lit = which.flatMap((number) => [...(runs.get(number) || []), lines.get(number)]).filter(Boolean);
    for (const item of lit) item.classList.add("lit");
  };
  const pointedAt = (target) => {
    const run = target.closest(".run[data-s], .letter");
    if (run) return run.dataset.s ? numbers(run.dataset.s) : [run.hash.slice(2)];
    const line = target.closest(".statement[data-n]");
    if (line) return [line.dataset.n];
    const voice = target.closest("[data-voice]");
    return voice ? numbers(voice.dataset.voice) : [];
  };
  // The statements scroll along with the words pointed at, but only in their own column.
  const follow = (number) => {
    const line = lines.get(number);
    const column = line && line.closest(".beside");
    if (!column || getComputedStyle(column).overflowY !== "auto") return;
    const inside = line.getBoundingClientRect(), around = column.getBoundingClientRect();
    if (inside.top < around.top + 48 || inside.bottom > around.bottom) {
      column.scrollTop += inside.top - around.top - around.height / 3;
    }
  };
  const point = (event) => {
    if (!(event.target instanceof Element)) return;
    const which = pointedAt(event.target);
    light(which);
    if (which.length && event.target.closest(".run, .letter")) follow(which[which.length - 1]);
  };
  if (lines.size) {
    document.addEventListener("pointerover", point);
    document.addEventListener("focusin", point);
    all(".run[data-s]").forEach((run) => run.addEventListener("click", () => {
      if (!run.hash && getSelection().isCollapsed) step(lines.get(numbers(run.dataset.s).pop()), false);
    }));
  }

  // j and k step through the statements, t goes to the words.
  const step = (line, scroll = true) => {
    const words = line && one(".words", line);
    if (!words) return;
    words.focus({ preventScroll: !scroll });
    if (scroll) words.scrollIntoView({ block: "nearest" });
    const run = (runs.get(line.dataset.n) || [])[0];
    if (run && scroll && getComputedStyle(one(".beside")).position === "sticky") {
      run.scrollIntoView({ block: "center" });
    }
  };
  const typing = (target) => target.closest && target.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "/" && one("input[type=search]")) {
      event.preventDefault();
      one("input[type=search]").focus();
    }
    const order = [...lines.values()];
    if (!order.length) return;
    const here = order.indexOf(document.activeElement.closest(".statement[data-n]"));
    if (event.key === "j") step(order[Math.min(here + 1, order.length - 1)]);
    else if (event.key === "k") step(order[here < 0 ? order.length - 1 : Math.max(here - 1, 0)]);
    else if (event.key === "t" && here >= 0) {
      const stop = document.getElementById("w" + order[here].dataset.n);
      if (stop) { stop.scrollIntoView({ block: "center" }); stop.focus({ preventScroll: true }); light([order[here].dataset.n]); }
    } else if (event.key === "Escape") {
      document.activeElement.blur();
      light([]);
      hideTip();
    }
  });

  // A finding is explained where it stands.
  let tip = null;
  const hideTip = () => { if (tip) tip.remove(); tip = null; };
  const showTip = (run) => {
    const told = document.getElementById("finding" + run.dataset.finding);
    hideTip();
    if (!told) return;
    tip = document.createElement("div");
    tip.className = "tip";
    tip.setAttribute("role", "tooltip");
    for (const part of all(".message, .instead", told)) tip.append(part.cloneNode(true));
    document.body.append(tip);
    const place = run.getBoundingClientRect();
    tip.style.left = Math.max(8, Math.min(place.left, innerWidth - tip.offsetWidth - 8)) + scrollX + "px";
    tip.style.top = place.bottom + scrollY + 8 + "px";
  };
  for (const run of all(".run[data-finding]")) {
    run.addEventListener("pointerenter", () => showTip(run));
    run.addEventListener("pointerleave", hideTip);
    run.addEventListener("focus", () => showTip(run));
    run.addEventListener("blur", hideTip);
  }

  // Bars and places tell what they stand for when they are pointed at.
  for (const mark of all(".chart [aria-label], .map [aria-label]")) {
    const title = document.createElementNS(mark.namespaceURI, "title");
    title.textContent = mark.getAttribute("aria-label");
    mark.append(title);
  }

  // Choosing is enough: no button needed.
  for (const form of all(".looks form")) {
    one("button", form).hidden = true;
    form.addEventListener("change", () => form.requestSubmit());
  }
  document.addEventListener("click", (event) => {
    const open = one(".looks[open]");
    if (open && !open.contains(event.target)) open.open = false;
  });

  // What is being taken in is asked for again until it is done.
  const watch = async () => {
    const live = one("#live[data-busy]");
    if (!live) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = one("#live", page);
      if (fresh) live.replaceWith(document.adoptNode(fresh));
    } catch (fault) { /* the desk may be back in a moment */ }
    setTimeout(watch, 1000);
  };
  setTimeout(watch, 1000);

  // Dropping a file anywhere on the page.
  const dropping = one("form.reading, form.ingest");
  if (dropping) {
    const file = one("input[type=file]", dropping);
    for (const name of ["dragover", "dragenter"]) {
      document.addEventListener(name, (event) => { event.preventDefault(); document.body.classList.add("dropping"); });
    }
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) document.body.classList.remove("dropping"); });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      document.body.classList.remove("dropping");
      const text = event.dataTransfer.getData("text/plain");
      if (event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        dropping.requestSubmit();
      } else if (text && dropping.elements.text) {
        dropping.elements.text.value = text;
        dropping.elements.text.focus();
      }
    });
    dropping.addEventListener("submit", () => {
      const button = one("button.main", dropping);
      button.textContent = dropping.dataset.busy;
      setTimeout(() => { button.disabled = true; });
    });
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }
})();
