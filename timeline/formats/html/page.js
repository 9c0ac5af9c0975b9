// Event, mark and clause light each other up; filters; the choice of an article; arrow keys on the strip.
// All of it is comfort: without a script the page is whole, and every link leads where it should.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const events = all(".event");
  const marks = all(".mark");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // ---- the same event, wherever it stands
  const places = new Map();
  for (const place of all("[data-e]")) {
    for (const number of place.dataset.e.split(" ")) {
      if (!places.has(number)) places.set(number, []);
      places.get(number).push(place);
    }
  }
  const numbersOf = (place) => (place ? place.dataset.e.split(" ") : []);
  const set = (name, numbers) => {
    for (const place of all("." + name)) place.classList.remove(name);
    for (const number of numbers) for (const place of places.get(number) || []) place.classList.add(name);
  };
  const placeOf = (target) => target.closest && target.closest("[data-e]");
  document.addEventListener("pointerover", (event) => set("lit", numbersOf(placeOf(event.target))));
  document.addEventListener("focusin", (event) => set("lit", numbersOf(placeOf(event.target))));
  document.addEventListener("focusout", () => set("lit", []));

  // ---- show what belongs together
  const reveal = (element) => {
    if (element) element.scrollIntoView({ block: "center", behavior: calm.matches ? "instant" : "smooth" });
  };
  const pane = one(".texts");
  const beside = () => pane && getComputedStyle(pane).overflowY === "auto";
  const showArticle = (article) => {
    if (!article || !choice) return;
    choice.value = article.id;
    for (const other of all("article")) other.classList.toggle("away", other !== article);
  };
  const showClause = (number) => {
    const clauses = (places.get(number) || []).filter((place) => place.matches(".clause"));
    if (!clauses.length) return;
    const near = clauses.find((clause) => !clause.closest(".away")) || clauses[0];
    showArticle(near.closest("article"));
    reveal(near);
  };
  const choose = (number) => set("current", number ? [number] : []);
  const toEvent = (number) => {
    const event = document.getElementById("e" + number);
    if (!event) return;
    if (event.hidden) clearFilters();
    choose(number);
    reveal(event);
    event.focus({ preventScroll: true });
  };

  document.addEventListener("click", (click) => {
    const link = click.target.closest("a[href^='#']");
    const place = placeOf(click.target);
    if (link && link.matches(".quote")) {
      const goal = document.getElementById(link.getAttribute("href").slice(1));
      if (!goal) return;
      click.preventDefault();
      const [number] = numbersOf(place);
      choose(number);
      showArticle(goal.closest("article"));
      const clauses = all(`#${CSS.escape(goal.id)} ~ .clause[data-e~="${number}"]`, goal.parentElement);
      const words = clauses.map((clause) => one("a.time", clause)).find(Boolean) || clauses[0] || goal;
      if (!words.matches("a")) words.tabIndex = -1;
      reveal(words);
      words.focus({ preventScroll: true });
    } else if (link && link.matches(".mark, .time")) {
      click.preventDefault();
      toEvent(link.getAttribute("href").slice(2));
      if (link.matches(".mark") && beside()) showClause(numbersOf(link)[0]);
    } else if (place && place.matches(".clause")) {
      toEvent(numbersOf(place)[0]);
    } else if (place && place.matches(".event") && !click.target.closest("a, summary, .why")) {
      const [number] = numbersOf(place);
      choose(number);
      if (beside()) showClause(number);
    }
  });
  document.addEventListener("keydown", (key) => {
    if (key.key === "Escape") choose(null);
  });

  // ---- one article at a time
  const choice = one(".choose select");
  if (choice) {
    one(".choose").hidden = false;
    const pick = () => showArticle(document.getElementById(choice.value));
    choice.addEventListener("change", () => {
      pick();
      pane.scrollTop = 0;
    });
    pick();
  }

  // ---- the strip is one stop of the tab key; arrow keys go along it
  const stop = (mark) => {
    for (const other of mark.closest("div").querySelectorAll(".mark")) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  };
  const ordered = new Map(
    all(".strip > div").map((strip) => [strip, all(".mark", strip).sort((a, b) => numbersOf(a)[0] - numbersOf(b)[0])]),
  );
  for (const [first] of ordered.values()) if (first) stop(first);
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  document.addEventListener("keydown", (key) => {
    const mark = document.activeElement;
    if (!mark.matches(".mark") || !(key.key in steps)) return;
    key.preventDefault();
    const row = ordered.get(mark.closest("div"));
    const to = row[Math.min(Math.max(row.indexOf(mark) + steps[key.key], 0), row.length - 1)];
    stop(to);
    to.focus();
  });

  // ---- filters
  const form = one(".filters");
  const texts = new Map(events.map((event) => [event, event.textContent.toLowerCase()]));
  const counted = (number) => number.toLocaleString("en");
  const filter = () => {
    const bases = new Set(all("[name=basis]:checked", form).map((box) => box.value));
    const sure = Number(form.elements.sure.value);
    const words = form.elements.find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    const out = new Set();
    for (const event of events) {
      const fits =
        bases.has(event.dataset.basis) &&
        Number(event.dataset.sure) >= sure &&
        words.every((word) => texts.get(event).includes(word));
      event.hidden = !fits;
      if (fits) shown += 1;
      else out.add(event.dataset.e);
    }
    for (const group of [...all(".day"), ...all(".chapter")]) group.hidden = !one(".event:not([hidden])", group);
    for (const mark of marks) mark.classList.toggle("out", numbersOf(mark).every((number) => out.has(number)));
    one("output", form).textContent = sure + " %";
    one(".nothing").hidden = shown > 0;
    one(".status", form).textContent = `${counted(shown)} of ${counted(events.length)} events`;
  };
  const clearFilters = () => {
    form.reset();
    filter();
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    filter(); // a browser may have kept what was chosen before
  }
})();
