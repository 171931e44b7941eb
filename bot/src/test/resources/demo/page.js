// The page: who sits at it, which conversation is open, and what stands in it.
"use strict";

// Looked up before any card is drawn: a card's inputs may have the same ids.
const parts = new Map([...document.querySelectorAll("[id]")].map((part) => [part.id, part]));
const at = (id) => parts.get(id);
const entries = [];
const state = { cast: [], person: "", spot: "personal", theme: "light", thread: null };

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

const member = (key) => state.cast.find((each) => each.key === key);
const spot = () => member(state.person).spots.find((each) => each.key === state.spot);
const here = () => ({ person: state.person, spot: state.spot });
const clockTime = (instant) => new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const rootOf = (conversation) => (conversation.match(/;messageid=(.+)$/) || [])[1];
const isHere = (entry) => entry.conversation === spot().id || entry.conversation.startsWith(spot().id + ";messageid=");

async function attempt(work) {
  try {
    return await work();
  } catch (problem) {
    toast(problem.message);
  }
}

function toast(text) {
  at("toast").textContent = text;
  at("toast").hidden = false;
  setTimeout(() => { at("toast").hidden = true; }, 5000);
}

// ---- cards -------------------------------------------------------------------------------------

async function press(entry, action, card) {
  const inputs = {};
  for (const input of card.getAllInputs()) inputs[input.id] = input.value;
  const data = { ...(action.data || {}) };
  const sent = { ...here(), conversation: entry.conversation, message: entry.id, title: action.title || "", verb: action.verb || "", data };
  const type = action.getJsonTypeName();
  if (type === "Action.Submit") await attempt(() => Teams.call("submit", { ...sent, data: { ...inputs, ...data } }));
  if (type === "Action.Execute") {
    const answer = await attempt(() => Teams.call("execute", { ...sent, data: { ...inputs, ...data } }));
    if (answer && answer.type === "application/vnd.microsoft.activity.message") toast(answer.value);
    else if (!answer || !answer.type) toast("Something went wrong. Please try again.");
  }
}

function cardOf(activity) {
  const found = (activity.attachments || []).find((each) => each.contentType === "application/vnd.microsoft.card.adaptive");
  return found && found.content;
}

function frame(entry, card) {
  return make("div", { class: "teams-card" }, Cards.draw(card, state.theme, (action, drawn) => press(entry, action, drawn)));
}

// ---- messages ----------------------------------------------------------------------------------

/** The message as it stands now: a later change, or the answer to a pressed button, replaces its card. */
function current(entry) {
  let activity = entry.activity;
  let version = entry.number;
  for (const later of entries) {
    if (later.number <= entry.number || later.id !== entry.id || later.conversation !== entry.conversation) continue;
    if (later.kind === "update") [activity, version] = [later.activity, later.number];
    if (later.kind === "result" && later.activity.type === "application/vnd.microsoft.card.adaptive") {
      activity = { ...activity, attachments: [{ contentType: later.activity.type, content: later.activity.value }] };
      version = later.number;
    }
  }
  return { activity, version };
}

const THUMB = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 7h2.5v6H2zM4.5 7.5 7 2.5c1.2 0 1.8.8 1.6 2L8.2 6.5H12c1 0 1.6.8 1.4 1.7l-.8 3.5c-.2.8-.8 1.3-1.6 1.3H4.5"/></svg>';

function thumb(entry, up) {
  const button = make("button", { "aria-label": up ? "Good answer" : "Bad answer", title: up ? "Good answer" : "Bad answer", "aria-pressed": "false" });
  button.innerHTML = THUMB;
  if (!up) button.firstChild.style.transform = "scaleY(-1)";
  button.addEventListener("click", () => comment(entry, up, button));
  return button;
}

function comment(entry, up, button) {
  const under = button.parentElement;
  under.querySelector("form")?.remove();
  const words = make("input", { "aria-label": "What was good or bad?", placeholder: up ? "What did you like?" : "What went wrong?" });
  const form = make("form", {}, words, make("button", {}, "Submit"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await attempt(() => Teams.call("rate", { ...here(), conversation: entry.conversation, message: entry.id, title: words.value, up }));
    form.remove();
    button.setAttribute("aria-pressed", "true");
    toast("Thank you for the feedback");
  });
  under.append(form);
  words.focus();
}

const FILE_ASK = "application/vnd.microsoft.teams.card.file.consent";
const FILE_KEPT = "application/vnd.microsoft.teams.card.file.info";

/** Teams asks before a bot puts a file among a person's own. */
function fileAsked(entry, file) {
  const answer = (accepted) => attempt(() => Teams.call("consent", {
    ...here(), conversation: entry.conversation, message: entry.id, title: file.name, accepted,
    data: accepted ? file.content.acceptContext : file.content.declineContext }));
  return make("div", { class: "bubble file" }, make("p", {}, make("b", {}, file.name)),
    make("p", {}, `${file.content.description} (${Math.ceil(file.content.sizeInBytes / 1024)} KB)`),
    make("button", { onclick: () => answer(true) }, "Allow"), " ",
    make("button", { onclick: () => answer(false) }, "Decline"));
}

function bubbles(entry, activity) {
  const parts = [];
  const text = (activity.text || "").replace(/<at>(.*?)<\/at>/g, "@$1");
  const card = cardOf(activity);
  if (card) parts.push(frame(entry, card));
  else if (text) parts.push(make("div", { class: "bubble" }, text));
  for (const file of activity.attachments || []) {
    if (file.contentType === FILE_ASK) parts.push(fileAsked(entry, file));
    else if (file.contentType === FILE_KEPT) parts.push(make("div", { class: "bubble file" }, make("a", { href: file.contentUrl, download: file.name }, file.name)));
    else if (file.name) parts.push(make("div", { class: "bubble file" }, "File: " + file.name));
  }
  return parts;
}

/** A message that did not change keeps what is typed into it and what is opened in it, as in Teams. */
const drawn = new Map();

function message(entry) {
  const { activity, version } = current(entry);
  const look = [state.person, state.theme, version].join();
  if (drawn.get(entry.number)?.look !== look) drawn.set(entry.number, { look, item: draw(entry, activity) });
  return drawn.get(entry.number).item;
}

function draw(entry, activity) {
  const bot = entry.from === "bot";
  const mine = entry.from === state.person;
  const name = bot ? "Benchmate" : member(entry.from).name;
  const root = rootOf(entry.conversation);
  const reply = root && root !== entry.id;
  const item = make("li", { class: `msg${mine ? " mine" : ""}${reply ? " reply" : ""}`, "data-from": bot ? "bot" : "person", "data-answers": bot && entry.replyTo });
  if (!mine) item.append(make("span", { class: bot ? "face" : "face person", "aria-hidden": "true" }, name[0]));
  const body = make("div", {}, make("p", { class: "who" }, mine ? "" : make("b", {}, name), " " + clockTime(entry.at)), ...bubbles(entry, activity));
  if (entry.kind === "aside") body.append(make("p", { class: "aside" }, "Not mentioned, so Teams does not pass this on to Benchmate."));
  const under = make("div", { class: "under" });
  if (bot && activity.channelData?.feedbackLoopEnabled) under.append(thumb(entry, true), thumb(entry, false));
  if (root) under.append(make("button", { onclick: () => replyTo(root, name) }, "Reply"));
  if (under.childElementCount) body.append(under);
  item.append(body);
  return item;
}

function shown() {
  return entries.filter((entry) => isHere(entry) && (entry.kind === "message" || entry.kind === "aside"));
}

/** In a channel a reply stands below its post. */
function ordered(list) {
  const posts = list.filter((entry) => !rootOf(entry.conversation) || rootOf(entry.conversation) === entry.id);
  return posts.flatMap((post) => [post, ...list.filter((entry) => entry !== post && rootOf(entry.conversation) === post.id)]);
}

function isTyping() {
  const last = entries.filter((entry) => isHere(entry) && entry.from === "bot").at(-1);
  return last && last.kind === "typing";
}

function drawMessages() {
  const list = at("messages");
  const items = ordered(shown()).map(message);
  if (!items.length) items.push(starter());
  if (isTyping()) items.push(make("li", { class: "typing" }, "Benchmate is typing"));
  list.replaceChildren(...items);
  list.scrollTop = list.scrollHeight;
  const lastCard = list.lastElementChild;
  if (lastCard && lastCard.offsetHeight > list.clientHeight) lastCard.scrollIntoView();
}

function starter() {
  return make("li", { class: "starter" }, make("p", {}, "Nothing here yet. Add Benchmate, or just ask it something."),
    make("button", { onclick: () => attempt(() => Teams.call("install", here())) }, "Add Benchmate here"));
}

// ---- log ---------------------------------------------------------------------------------------

function logLine(entry) {
  const way = entry.from === "bot" ? "from the bot" : "to the bot";
  const what = entry.kind === "aside" ? "kept by Teams" : way;
  // A message is named as Teams' notification would name it.
  const name = entry.activity.summary || entry.activity.name || entry.activity.type || entry.kind;
  const detail = make("details", {}, make("summary", {}, make("b", {}, `${entry.number} ${entry.kind}`), ` ${name}, ${what}, ${clockTime(entry.at)}`));
  detail.addEventListener("toggle", () => {
    if (!detail.querySelector("pre")) {
      const json = JSON.stringify(entry.activity, null, 1).replace(/base64,[^"]+/g, "base64,…");
      detail.append(make("pre", { tabindex: "0" }, json));
    }
  });
  return make("li", {}, detail);
}

// ---- what is around ----------------------------------------------------------------------------

function drawSpots() {
  at("spots").replaceChildren(...member(state.person).spots.map((each) =>
    make("li", { "aria-current": String(each.key === state.spot) },
      make("button", { onclick: () => open(each.key) },
        make("span", { class: "face", "aria-hidden": "true" }, each.name[0]), each.name))));
}

function open(key) {
  state.spot = key;
  replyTo(null);
  at("title").textContent = spot().name;
  at("hint").textContent = key === "personal"
    ? "A chat between you and the bot. A plan can be sent here as a file."
    : "Others read along. The bot hears only messages that mention @Benchmate.";
  at("attach").hidden = key !== "personal";
  at("mention").hidden = key === "personal";
  drawSpots();
  drawMessages();
}

function replyTo(root, name) {
  state.thread = root;
  at("replying").hidden = !root;
  if (root) at("replying").firstElementChild.textContent = "Reply in the thread of " + name + ".";
  if (root) at("text").focus();
}

function drawNow(instant) {
  at("now").dateTime = instant;
  at("now").textContent = new Date(instant).toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

function setTheme(theme) {
  state.theme = theme;
  document.documentElement.dataset.theme = theme;
  at("theme").setAttribute("aria-pressed", String(theme === "dark"));
  if (state.person) drawMessages();
}

/** How often the clock was moved; what was on its way before the last move tells an older day. */
let moves = 0;

function hear(news, now, moved) {
  if (moved >= moves) {
    moves = moved;
    drawNow(now);
  }
  if (news.length) {
    entries.push(...news);
    at("log").prepend(...news.map(logLine).reverse());
    if (news.some(isHere)) drawMessages();
  }
  // From now on what was said before the page was opened is there.
  document.body.dataset.heard = "true";
}

// ---- writing -----------------------------------------------------------------------------------

/** Teams keeps a table that is pasted into a message as a table, and its text without the tabs. */
let pasted = "";

function paste(event) {
  const html = event.clipboardData.getData("text/html");
  pasted = html.includes("<table") ? html : "";
}

async function send() {
  const text = at("text").value.trim();
  if (!text) return;
  const html = pasted;
  at("text").value = pasted = "";
  await attempt(() => Teams.call("say", { ...here(), text, html, thread: state.thread || "" }));
}

function sendFile(file) {
  if (file && state.spot === "personal") attempt(() => Teams.upload(state.person, file));
  else if (file) toast("Files reach the bot in its personal chat only.");
}

const PAGE = 25;
let search = 0;

/** The first page of what the words find; Teams asks for the next one when the list's end is near. */
async function find() {
  const mine = ++search;
  const results = await page(0);
  if (mine !== search) return;
  at("found").replaceChildren(...(results.length ? results.map(result) : [make("li", {}, "Nothing found")]));
  at("found").dataset.more = String(results.length === PAGE);
}

async function more() {
  const list = at("found");
  if (list.dataset.more !== "true" || list.scrollTop + list.clientHeight < list.scrollHeight - 80) return;
  const mine = search;
  list.dataset.more = "false";
  const results = await page(list.childElementCount);
  if (mine !== search) return;
  list.append(...results.map(result));
  list.dataset.more = String(results.length === PAGE);
}

async function page(skip) {
  const answer = await attempt(() => Teams.call("search", { ...here(), words: at("words").value, skip }));
  return answer?.composeExtension?.attachments || [];
}

function result(found) {
  const preview = found.preview?.content || {};
  const insert = async () => {
    showFinder(false);
    await attempt(() => Teams.call("insert", { ...here(), card: found.content }));
  };
  return make("li", {}, make("button", { onclick: insert }, preview.title || "", make("span", {}, preview.text || "")));
}

function showFinder(open) {
  at("finder").hidden = !open;
  at("find").setAttribute("aria-expanded", String(open));
  if (open) { at("words").value = ""; at("words").focus(); find(); } else at("find").focus();
}

function wire() {
  at("person").addEventListener("change", () => { state.person = at("person").value; open("personal"); });
  at("theme").addEventListener("click", () => setTheme(state.theme === "dark" ? "light" : "dark"));
  at("composer").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  at("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  });
  at("mention").addEventListener("click", () => { at("text").value = "@Benchmate " + at("text").value; at("text").focus(); });
  at("attach").addEventListener("click", () => at("file").click());
  at("file").addEventListener("change", () => { sendFile(at("file").files[0]); at("file").value = ""; });
  at("find").addEventListener("click", () => showFinder(at("finder").hidden));
  at("closefinder").addEventListener("click", () => showFinder(false));
  at("words").addEventListener("input", find);
  at("found").addEventListener("scroll", more);
  at("text").addEventListener("paste", paste);
  at("finder").addEventListener("keydown", (event) => { if (event.key === "Escape") showFinder(false); });
  at("replying").querySelector("button").addEventListener("click", () => replyTo(null));
  at("showlog").addEventListener("click", () => at("showlog").setAttribute("aria-expanded", String(at("logpane").classList.toggle("open"))));
  for (const [id, step] of [["day", { days: 1 }], ["month", { days: 30 }], ["today", { reset: true }]]) {
    at(id).addEventListener("click", async () => {
      const { now, moved } = await Teams.call("clock", step);
      moves = moved;
      drawNow(now);
    });
  }
  at("main").addEventListener("dragover", (event) => { event.preventDefault(); at("drop").hidden = state.spot !== "personal"; });
  at("drop").addEventListener("dragleave", () => { at("drop").hidden = true; });
  at("main").addEventListener("drop", (event) => { event.preventDefault(); at("drop").hidden = true; sendFile(event.dataTransfer.files[0]); });
}

async function start() {
  for (const theme of ["light", "dark"]) Cards.setConfig(theme, await Teams.config(theme));
  state.cast = await Teams.cast();
  state.person = state.cast[0].key;
  at("person").replaceChildren(...state.cast.map((each) => make("option", { value: each.key }, `${each.name}, ${each.role}`)));
  wire();
  setTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  open("personal");
  Teams.listen(hear);
}

start();
